import {plainPath} from '../../page/rules/plainPath';
import {topologyOfPath} from '../rules/parseTopology';
import {withContext} from '../rules/topologyLink';
import {linkFormOf, siteFormOf} from '../../page/linkForm';
import {currentTicket} from '../../runs/browser/ticketState';
import {currentTopology} from '../../page/pageTopology';

/** The link's original address and the one shown now; the app may rewrite it at any time. */
const carried = new WeakMap<HTMLAnchorElement, {original: string; shown: string}>();

function originalOf(link: HTMLAnchorElement): string | null {
  const now = link.getAttribute('href');
  const known = carried.get(link);
  return known?.shown === now ? known.original : siteFormOf(now);
}

/**
 * Adds this page's topology and ticket to a link into the guide, so that it opens the same way in a
 * new tab or when copied. Files and external addresses stay unchanged.
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

/** In the guide as files, links have many forms; on the site, all internal links start alike. */
const links = typeof guideSite === 'undefined' ? 'a[href^="/"]' : 'a[href]';

/** Updates all links of the page with the topology and the ticket. */
export function carryContextInLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(links)) carryContext(link);
}

/** Updates links that the app draws later (mobile menu, search), just before they are used. */
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
 * In the guide as files, the browser follows the link itself, with its context, and the router has
 * nothing to do. Other effects of a click, such as closing a dialog, still happen.
 */
function leaveToBrowser(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!link || !href || href.startsWith('#') || modified || event.defaultPrevented) return;
  // The search becomes a button once the app has started.
  if (link.target || link.download || link.hasAttribute('data-search')) return;
  carryContext(link);
  if (!siteFormOf(link.getAttribute('href'))?.startsWith('/')) return;
  event.preventDefault();
  location.assign(link.href);
}
