import {labelsOf} from '../../facts/systems';
import type {TopologyId} from '../../facts/topologyIds';
import type {SearchRecord} from './searchRecord';

/** A step that both topologies share has a different system name in each. */
function systemName({step, topology}: SearchRecord, chosen: TopologyId | undefined): string {
  if (!step) return '';
  const labels = labelsOf(step.system, topology ? undefined : 'shared');
  const own = labels.find((label) => label.topology === undefined || label.topology === chosen);
  return (own ?? labels[0])?.label ?? '';
}

/** The location of a hit: its page, and for a step also its number and system. Empty for a page. */
export function placeWords(record: SearchRecord, chosen: TopologyId | undefined): string {
  const {anchor, pageTitle, step} = record;
  if (!anchor) return '';
  return step ? `${pageTitle} · step ${step.number} · ${systemName(record, chosen)}` : pageTitle;
}
