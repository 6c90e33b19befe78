import {loadBuiltScript} from '../../page/loadBuiltScript';
import type {SearchContent} from '../rules/searchRecord';

declare global {
  /** Set by the file with the passages (plugins/finish/takeAway). */
  var guidePassages: SearchContent | undefined;
}

let loading: Promise<SearchContent> | undefined;

/**
 * Loads all passages of the guide from a separate file. After a failure, the next call tries again.
 */
export function loadPassages(): Promise<SearchContent> {
  loading ??= loadBuiltScript('passages', () => globalThis.guidePassages).catch(
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
