import {fill} from './fill';
import {stepOfAddress} from './pageAddress';
import {currentTopology} from './topologyState';

const root = document.documentElement;

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
 * Scrolls to the step of the address, moves focus to it and marks it. Says so where the page has
 * no such step, or where it belongs to the other topology than the one the link asks for.
 */
export function openStep(): void {
  const id = stepOfAddress();
  if (!id) return say(undefined, '');
  const element = document.getElementById(id);
  const byQuery = new URLSearchParams(location.search).has('step');
  if (!element) return say(byQuery ? 'missing' : undefined, id);
  if (element.getClientRects().length === 0)
    return say(currentTopology() ? 'hidden' : undefined, id);
  say(undefined, '');
  openFolded(element);
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  markOpened(element);
  element.scrollIntoView({block: 'start', behavior: 'instant'});
  element.focus({preventScroll: true});
}

function openFolded(element: HTMLElement): void {
  for (let details = element.closest('details'); details;) {
    details.open = true;
    details = details.parentElement?.closest('details') ?? null;
  }
}
