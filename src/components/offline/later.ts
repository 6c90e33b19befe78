import {keepSite} from './keepSite';
import {listenToPrinting} from '@site/src/hooks/print/listenToPrinting';

listenToPrinting();
if (guideServiceWorker && 'serviceWorker' in navigator) keepSite();
