/*
 * Replaces the package `history` in the build for files: the router sees the page's address on the
 * site, and other pages open as files.
 */
import {createMemoryHistory, createPath, type History, type Location} from 'history/esm/history';
import {linkFormOf} from './linkForm';

export * from 'history/esm/history';

const own = (): string => (typeof guideSite === 'undefined' ? '/' : guideSite.path);
const here = () => `${own()}${location.search}${location.hash}`;

export function createBrowserHistory(): History {
  const memory = createMemoryHistory({initialEntries: [here()]});
  const hrefOf = (to: Partial<Location> | string) =>
    new URL(linkFormOf(typeof to === 'string' ? to : createPath(to as Location)), location.href)
      .href;
  const replace = memory.replace.bind(memory);
  const followAddress = () => {
    if (createPath(memory.location) !== here()) replace(here());
  };
  addEventListener('popstate', followAddress);
  addEventListener('hashchange', followAddress);
  return Object.assign(memory, {
    createHref: hrefOf,
    push(to: Partial<Location> | string) {
      location.assign(hrefOf(to));
    },
    replace(to: Partial<Location> | string) {
      const href = hrefOf(to);
      if (href.split(/[?#]/)[0] !== location.href.split(/[?#]/)[0]) return location.replace(href);
      window.history.replaceState(window.history.state, '', href);
      followAddress();
    },
    go: (steps: number) => window.history.go(steps),
    goBack: () => window.history.back(),
    goForward: () => window.history.forward(),
  }) as unknown as History;
}
