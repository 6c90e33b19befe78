import {guideIndexOf} from '../rules/guideIndex';
import {guideIndexTree, type IndexNode} from '../rules/guideIndexTree';
import {unpackRecords} from '../rules/searchRecord';
import {loadPassages} from './loadPassages';

/** The index, made of the passages as the build makes it. */
export async function loadGuideIndex(): Promise<readonly IndexNode[]> {
  return guideIndexTree(guideIndexOf(unpackRecords(await loadPassages())));
}
