import type {ClientModule} from '@docusaurus/types';

/** Tells the script in <head> that the app has shown another page (a Docusaurus client module). */
const routeUpdates: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    if (previousLocation && location !== previousLocation)
      document.dispatchEvent(new Event('guide:navigated'));
  },
};

export default routeUpdates;
