import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type {ClientModule} from '@docusaurus/types';
import {listenToCopiedSteps} from './copySelection';
import {listenToCopyButtons} from './copyText';

if (ExecutionEnvironment.canUseDOM) {
  listenToCopyButtons();
  listenToCopiedSteps();
}

/**
 * Docusaurus fetches the pages of all links in view, here the whole sidebar: more bytes than the
 * page itself. What a reader points at is still loaded before the click (`preload`).
 */
function fetchPointedLinksOnly(): void {
  window.docusaurus = {...window.docusaurus, prefetch: () => false};
}

/**
 * What the app adds to the script in <head> (a Docusaurus client module): it answers the copy
 * buttons, which the app draws, and tells when the app has shown another page.
 */
const routeUpdates: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    fetchPointedLinksOnly();
    if (previousLocation && location !== previousLocation)
      document.dispatchEvent(new Event('guide:navigated'));
  },
};

export default routeUpdates;
