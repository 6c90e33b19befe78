import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/*
 * Keeps the site for reading without a network (a Docusaurus client module), once the app has
 * started and is idle. Not where the reader asked to save data.
 */
if (ExecutionEnvironment.canUseDOM && guideServiceWorker && 'serviceWorker' in navigator)
  setTimeout(() => void import('./keepSite').then((it) => it.keepSite()), 2000);
