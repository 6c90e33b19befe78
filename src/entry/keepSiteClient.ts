import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {loadQuietly} from '../page/loadPart';

// Work that can wait until the app has started and the page is idle (a Docusaurus client module).
// If its code doesn't load, the next page tries again: the site works without it.
if (ExecutionEnvironment.canUseDOM && guideServiceWorker && 'serviceWorker' in navigator)
  setTimeout(() => {
    loadQuietly(() => import('../offline/browser/keepSite')).then(
      ({keepSite}) => keepSite(),
      () => undefined,
    );
  }, 2000);
