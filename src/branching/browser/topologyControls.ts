import type {TopologyId} from '../../facts/topologyIds';
import {announce, fill} from '../../page/fill';
import {currentTopology} from '../../page/pageTopology';
import {chooseTopology, keepTopology, storedTopology} from './topologyState';

const radios = () => document.querySelectorAll<HTMLInputElement>('input[name="topology"]');

/** Brings the radios and the texts that repeat a link's words in line with `<html>`. */
export function syncControls(): void {
  const topology = currentTopology();
  for (const radio of radios()) {
    const checked = radio.value === topology;
    if (radio.checked !== checked) radio.checked = checked;
  }
  fill('[data-unknown-topology]', document.documentElement.dataset.topologyUnknown ?? '');
}

function change(): void {
  const selected = [...radios()].find(({checked}) => checked) ?? radios()[0];
  const before = storedTopology();
  if (selected) selected.focus();
  else if (before) choose(before);
}

function choose(topology: TopologyId): void {
  chooseTopology(topology);
  syncControls();
  announce(`Now shown: ${topology.replace('-', ' ')}.`);
  document.dispatchEvent(new Event('topologychange'));
}

/** Answers the selector and the line about the link, also before the app is there. */
export function listenToTopologyControls(): void {
  document.addEventListener('change', ({target}) => {
    const radio = target instanceof HTMLInputElement && target.name === 'topology' ? target : null;
    if (radio) choose(radio.value as TopologyId);
  });
  document.addEventListener('click', ({target}) => {
    const button = target instanceof Element ? target.closest('[data-topology-action]') : null;
    const action = button?.getAttribute('data-topology-action');
    if (action === 'keep') {
      // What is not kept, the app tells (topologyNotice.ts).
      if (keepTopology()) announce('Kept for all pages.');
    } else if (action === 'change') change();
    else if (action) choose(action as TopologyId);
  });
}
