import {fill} from '../../page/fill';
import {placeOfAddress} from '../../page/pageAddress';
import {currentTopology} from '../../page/pageTopology';

const root = document.documentElement;
/** Other places, such as a table row, are only scrolled to, as browsers do. */
const takesFocus = 'li[data-system],h1,h2,h3,h4';

function markOpened(element: HTMLElement): void {
  for (const earlier of document.querySelectorAll('[data-opened]'))
    earlier.removeAttribute('data-opened');
  element.setAttribute('data-opened', '');
}

function say(problem: 'missing' | 'hidden' | undefined, step: string): void {
  if (problem) root.setAttribute('data-step-problem', problem);
  else root.removeAttribute('data-step-problem');
  fill('[data-asked-step]', step);
}

/**
 * Scrolls to the place in the address and marks it; a step or a heading takes the focus. Says so if
 * the text of the page has no such place, or if it belongs to another topology than the link asks
 * for.
 */
export function openStep(): void {
  const place = placeOfAddress();
  if (!place) return say(undefined, '');
  const {id, meant} = place;
  const element = document.getElementById(id);
  // Elements around the text have IDs too: only the browser handles those.
  if (!element?.closest('article')) return say(meant ? 'missing' : undefined, id);
  if (element.getClientRects().length === 0)
    return say(currentTopology() ? 'hidden' : undefined, id);
  say(undefined, '');
  openFolded(element);
  markOpened(element);
  element.scrollIntoView({block: 'start', behavior: 'instant'});
  if (!element.matches(takesFocus)) return;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({preventScroll: true});
}

function openFolded(element: HTMLElement): void {
  for (let details = element.closest('details'); details;) {
    details.open = true;
    details = details.parentElement?.closest('details') ?? null;
  }
}
