import {guideIndexOf} from '../rules/guideIndex';
import {guideIndexTree, type IndexNode} from '../rules/guideIndexTree';
import {unpackRecords} from '../rules/searchRecord';
import {loadPassages} from './loadPassages';

/** The index, derived from the passages in the same way as in the build. */
export async function loadGuideIndex(): Promise<readonly IndexNode[]> {
  return guideIndexTree(guideIndexOf(unpackRecords(await loadPassages())));
}
