import {plainPath} from '../../page/rules/plainPath';
import {topologyOfPath} from '../rules/parseTopology';
import {withContext} from '../rules/topologyLink';
import {linkFormOf, siteFormOf} from '../../page/linkForm';
import {currentTicket} from '../../runs/browser/ticketState';
import {currentTopology} from '../../page/pageTopology';

/** What the app wrote into a link, beside what stands there now; the app may write again. */
const carried = new WeakMap<HTMLAnchorElement, {original: string; shown: string}>();

function originalOf(link: HTMLAnchorElement): string | null {
  const now = link.getAttribute('href');
  const known = carried.get(link);
  return known?.shown === now ? known.original : siteFormOf(now);
}

/**
 * Gives a link into the guide the topology and the ticket of this page, so that it opens the same
 * way in a new tab and when its address is copied. Files and addresses elsewhere stay as they are.
 */
function carryContext(link: HTMLAnchorElement): void {
  const original = originalOf(link);
  const path = /^\/(?!\/)[^?#]*/.exec(original ?? '')?.[0];
  if (!original || !path || !plainPath(path).endsWith('/')) return;
  const fixed = topologyOfPath(path) !== undefined;
  const context = {topology: currentTopology(), ticket: currentTicket()};
  const shown = linkFormOf(withContext(original, context, fixed));
  carried.set(link, {original, shown});
  if (link.getAttribute('href') !== shown) link.setAttribute('href', shown);
}

/** Links of the files have many forms; on the site, those into the guide begin alike. */
const links = typeof guideSite === 'undefined' ? 'a[href^="/"]' : 'a[href]';

/** Brings all links of the page in line with the topology and the ticket. */
export function carryContextInLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(links)) carryContext(link);
}

/** Catches links that the app draws later (mobile menu, search), when they are about to be used. */
export function listenToLinks(): void {
  const catchLink = ({target}: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link) carryContext(link);
  };
  for (const type of ['pointerover', 'focusin', 'touchstart'])
    document.addEventListener(type, catchLink, {passive: true});
  for (const type of ['topologychange', 'ticketchange'])
    document.addEventListener(type, carryContextInLinks);
  if (typeof guideSite !== 'undefined') document.addEventListener('click', leaveToBrowser, true);
}

/**
 * Files open as files: the browser follows the link, with what it carries, and the router finds
 * nothing left to do. What else a click does, such as closing a dialog, still happens.
 */
function leaveToBrowser(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!link || !href || href.startsWith('#') || modified || event.defaultPrevented) return;
  // The search is a button once the app is there.
  if (link.target || link.download || link.hasAttribute('data-search')) return;
  carryContext(link);
  if (!siteFormOf(link.getAttribute('href'))?.startsWith('/')) return;
  event.preventDefault();
  location.assign(link.href);
}
