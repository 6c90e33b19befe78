import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type {ClientModule} from '@docusaurus/types';
import {listenToCopyButtons} from './copyText';

if (ExecutionEnvironment.canUseDOM) listenToCopyButtons();

/**
 * What the app adds to the script in <head> (a Docusaurus client module): it answers the copy
 * buttons, which the app draws, and tells when the app has shown another page.
 */
const routeUpdates: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    if (previousLocation && location !== previousLocation)
      document.dispatchEvent(new Event('guide:navigated'));
  },
};

export default routeUpdates;
