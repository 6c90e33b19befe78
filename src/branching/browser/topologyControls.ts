import type {TopologyId} from '../../facts/topologyIds';
import {announce, fill} from '../../page/fill';
import {currentTopology} from '../../page/pageTopology';
import {chooseTopology, keepTopology, storedTopology} from './topologyState';

const radios = () => document.querySelectorAll<HTMLInputElement>('input[name="topology"]');

/** Updates the radios and the texts that repeat words of the link from `<html>`. */
export function syncControls(): void {
  const topology = currentTopology();
  for (const radio of radios()) {
    const checked = radio.value === topology;
    if (radio.checked !== checked) radio.checked = checked;
  }
  fill('[data-unknown-topology]', document.documentElement.dataset.topologyUnknown ?? '');
}

const root = document.documentElement;
const changeButton = () =>
  document.querySelector<HTMLElement>('[data-topology-line] [data-topology-action="change"]');

/** Opens the question instead of the line, or closes it again. */
function ask(open: boolean): void {
  root.toggleAttribute('data-choosing', open);
  changeButton()?.setAttribute('aria-expanded', String(open));
}

function change(): void {
  const selected = [...radios()].find(({checked}) => checked) ?? radios()[0];
  const before = storedTopology();
  if (!selected) {
    if (before) showTopology(before);
    return;
  }
  ask(!root.hasAttribute('data-choosing'));
  selected.focus();
}

/**
 * Opens the instructions for finding out on this page. False if the page has none: then its link
 * leads to them.
 */
function showHowToTell(): boolean {
  const details = document.querySelector<HTMLDetailsElement>('details[data-how-to-tell]');
  if (!details) return false;
  ask(true);
  details.open = true;
  details.scrollIntoView({block: 'nearest', behavior: 'instant'});
  details.querySelector('summary')?.focus({preventScroll: true});
  return true;
}

/** Shows a topology that the reader chose. */
export function showTopology(topology: TopologyId): void {
  const byRadio = document.activeElement?.matches('[name="topology"]');
  chooseTopology(topology);
  syncControls();
  ask(false);
  // The question is hidden now; move the focus or it would be lost.
  if (byRadio) changeButton()?.focus();
  announce(`Now shown: ${topology.replace('-', ' ')}.`);
  document.dispatchEvent(new Event('topologychange'));
}

/** Handles the selector and the line about the link, even before the app has started. */
export function listenToTopologyControls(): void {
  document.addEventListener('change', ({target}) => {
    const radio = target instanceof HTMLInputElement && target.name === 'topology' ? target : null;
    if (radio) showTopology(radio.value as TopologyId);
  });
  document.addEventListener('click', (event) => {
    const {target} = event;
    const button = target instanceof Element ? target.closest('[data-topology-action]') : null;
    const action = button?.getAttribute('data-topology-action');
    if (action === 'keep') {
      // If the choice isn't stored, topologyNotice.ts says so.
      if (keepTopology()) announce('Kept for all pages.');
    } else if (action === 'change') change();
    else if (action === 'tell') {
      if (showHowToTell()) event.preventDefault();
    } else if (action) showTopology(action as TopologyId);
  });
}
