import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

// What may wait until the app has started and the page is idle (a Docusaurus client module).
if (ExecutionEnvironment.canUseDOM && guideServiceWorker && 'serviceWorker' in navigator)
  setTimeout(() => void import('./keepSite').then(({keepSite}) => keepSite()), 2000);
