import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {loadQuietly} from '../page/loadPart';

// What may wait until the app has started and the page is idle (a Docusaurus client module). Without
// its code the next page tries again: the site works as before.
if (ExecutionEnvironment.canUseDOM && guideServiceWorker && 'serviceWorker' in navigator)
  setTimeout(() => {
    loadQuietly(() => import('../offline/browser/keepSite')).then(
      ({keepSite}) => keepSite(),
      () => undefined,
    );
  }, 2000);
