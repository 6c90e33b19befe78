import type {SearchContent} from '../rules/searchRecord';

declare global {
  /** Written by the file with the passages (plugins/finish/takeAway). */
  var guidePassages: SearchContent | undefined;
}

/** Where the passages are, as the build has written it into the page; the dev server has none. */
const addressOf = () =>
  document.querySelector<HTMLElement>('script[data-passages]')?.dataset.passages;

/** Whether the page is a built one, which has passages. */
export const isBuilt = () => addressOf() !== undefined;

let loading: Promise<SearchContent> | undefined;

function load(): Promise<SearchContent> {
  const src = addressOf();
  return new Promise((resolve, reject) => {
    if (src === undefined) return reject(new Error('The passages come with the build.'));
    // A script, not `fetch`: pages that open from a folder can load nothing else.
    const script = Object.assign(document.createElement('script'), {src});
    script.onload = () => {
      if (globalThis.guidePassages) resolve(globalThis.guidePassages);
      else reject(new Error(`${src} holds no passages.`));
    };
    script.onerror = () => reject(new Error(`${src} could not be loaded.`));
    document.head.append(script);
  });
}

/** All passages of the guide, a file of its own. After a failure the next call tries again. */
export function loadPassages(): Promise<SearchContent> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
