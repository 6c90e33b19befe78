import type {Page} from '@playwright/test';
import {topologies, type TopologyId} from '../../../src/facts/topologies';

/** A topology, with a step and a heading of its branch in the middle of the branching topic. */
export interface Branch {
  readonly id: TopologyId;
  readonly other: TopologyId;
  readonly label: string;
  readonly inSentence: string;
  readonly aliases: readonly string[];
  readonly step: string;
  readonly heading: string;
}

const anchors: Readonly<Record<TopologyId, Pick<Branch, 'step' | 'heading'>>> = {
  'one-system': {step: 'combined-insert-service-group', heading: 'one-system-role'},
  'separate-systems': {
    step: 'gateway-insert-service-group',
    heading: 'separate-systems-gateway-role',
  },
};

/** Both branches of the branching topic. */
export const branches: readonly Branch[] = topologies.map(({id, label, inSentence, aliases}) => ({
  id,
  other: id === 'one-system' ? 'separate-systems' : 'one-system',
  label,
  inSentence,
  aliases,
  ...anchors[id],
}));

/** The IDs of all topologies. */
export const bothTopologies: readonly TopologyId[] = branches.map(({id}) => id);

/** The branches of which anything shows: a block, a step, or a line of the contents list. */
export function visibleBranches(page: Page): Promise<TopologyId[]> {
  return page.evaluate(
    (ids) =>
      ids.filter((id) =>
        [...document.querySelectorAll(`[data-for-topology="${id}"],.only-${id}`)].some((element) =>
          element.checkVisibility(),
        ),
      ),
    [...bothTopologies],
  );
}
