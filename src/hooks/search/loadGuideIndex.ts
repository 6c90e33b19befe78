import {guideIndexOf} from '../../domain/guideIndex/guideIndex';
import {guideIndexTree, type IndexNode} from '../../domain/guideIndex/guideIndexTree';
import {unpackRecords} from '../../domain/search/searchRecord';
import {loadPassages} from './loadPassages';

/** The index, made of the passages as the build makes it. */
export async function loadGuideIndex(): Promise<readonly IndexNode[]> {
  return guideIndexTree(guideIndexOf(unpackRecords(await loadPassages())));
}
