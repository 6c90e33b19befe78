import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type {ClientModule} from '@docusaurus/types';
import {listenToCopiedSteps} from '../steps/browser/copySelection';
import {listenToCopyButtons} from '../text/browser/copyText';

if (ExecutionEnvironment.canUseDOM) {
  listenToCopyButtons();
  listenToCopiedSteps();
}

type Fetch = typeof window.docusaurus.prefetch;

let fetchPage: Fetch | undefined;
const nothing: Fetch = () => false;

/**
 * Docusaurus fetches the pages of all links in view, here the whole sidebar: more bytes than the
 * page itself. Pages that the reader points at are still loaded before the click (`preload`).
 */
function fetchPointedLinksOnly(): void {
  if (window.docusaurus.prefetch === nothing) return;
  fetchPage = window.docusaurus.prefetch;
  window.docusaurus = {...window.docusaurus, prefetch: nothing};
}

/** Fetches the next task of the setup plan when the page is shown, so that it opens at once. */
function fetchNextTask(): void {
  const next = document.querySelector<HTMLAnchorElement>('a[data-next-task]');
  if (next) fetchPage?.(next.pathname);
}

/** With `npm start`, the app draws the pages, and its files have other names. */
const isAuthorsServer = process.env.NODE_ENV === 'development';

/**
 * What the app adds to the script in <head> (a Docusaurus client module): it handles the copy
 * buttons, which the app draws, and reports when the app has shown another page.
 */
const routeUpdates: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    fetchPointedLinksOnly();
    if (!isAuthorsServer) fetchNextTask();
    // The page is empty when it loads there: branches, and a step to open, exist only now.
    const isFirst = isAuthorsServer && !previousLocation;
    if (isFirst || (previousLocation && location !== previousLocation))
      document.dispatchEvent(new Event('guide:navigated'));
  },
};

export default routeUpdates;
