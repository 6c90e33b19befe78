import {topologyOfPath} from '../domain/topology/parseTopology';
import {withContext} from '../domain/topology/topologyLink';
import {currentTicket} from './ticketState';
import {currentTopology} from './topologyState';

/** What the app wrote into a link, beside what stands there now; the app may write again. */
const carried = new WeakMap<HTMLAnchorElement, {original: string; shown: string}>();

function originalOf(link: HTMLAnchorElement): string | null {
  const now = link.getAttribute('href');
  const known = carried.get(link);
  return known?.shown === now ? known.original : now;
}

/**
 * Gives a link into the guide the topology and the ticket of this page, so that it opens the same
 * way in a new tab and when its address is copied. Files and addresses elsewhere stay as they are.
 */
function carryContext(link: HTMLAnchorElement): void {
  const original = originalOf(link);
  if (!original?.startsWith('/') || /\.\w+($|[?#])/.test(original)) return;
  const fixed = topologyOfPath(new URL(original, location.href).pathname) !== undefined;
  const context = {topology: currentTopology(), ticket: currentTicket()};
  const shown = withContext(original, context, fixed);
  carried.set(link, {original, shown});
  if (link.getAttribute('href') !== shown) link.setAttribute('href', shown);
}

/** Brings all links of the page in line with the topology and the ticket. */
export function carryContextInLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]'))
    carryContext(link);
}

/** Catches links that the app draws later (mobile menu, search), when they are about to be used. */
export function listenToLinks(): void {
  const catchLink = ({target}: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link) carryContext(link);
  };
  for (const type of ['pointerover', 'focusin', 'touchstart'])
    document.addEventListener(type, catchLink, {passive: true});
  document.addEventListener('topologychange', carryContextInLinks);
}
