import {listenToPrinting} from '@site/src/hooks/print/listenToPrinting';

listenToPrinting();
if (guideServiceWorker && 'serviceWorker' in navigator)
  void import('./keepSite').then((it) => it.keepSite());
