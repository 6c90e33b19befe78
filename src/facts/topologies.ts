import type {SystemId} from './systems';
import {topologyAliases, type TopologyId} from './topologyIds';

export type {TopologyId};

/** One answer to the question where SAP Gateway runs. */
export interface Topology {
  readonly id: TopologyId;
  /** The answer on the selector and in headings. */
  readonly label: string;
  /** Inside a sentence: "Opened for … by this link". */
  readonly inSentence: string;
  /** What the topology means for the work, after the label on the topology line. */
  readonly inBrief: string;
  /** One sentence that helps readers recognize their landscape. */
  readonly description: string;
  /** SAP Gateway's own term for it (src/facts/evidence.md#gateway-deployment, derived). */
  readonly gatewayTerm: string;
  /** Other spellings in links; accepted and rewritten to the ID. */
  readonly aliases: readonly string[];
  /** Systems that need a technical communication user, in working order. */
  readonly userSystems: readonly SystemId[];
}

/** Every topology the guide knows. Parsing, CSS, selector and diagrams all derive from this list. */
export const topologies: readonly Topology[] = [
  {
    id: 'one-system',
    label: 'One system',
    inSentence: 'one system',
    inBrief: 'one user, one role',
    description: 'The gateway back end and the business back end are the same SAP S/4HANA system.',
    gatewayTerm: 'Embedded Deployment',
    aliases: topologyAliases['one-system'],
    userSystems: ['combined'],
  },
  {
    id: 'separate-systems',
    label: 'Separate systems',
    inSentence: 'separate systems',
    inBrief: 'two users, two roles',
    description:
      'The gateway back end is a separate system and calls the business back end by RFC.',
    gatewayTerm: 'Central Hub Deployment',
    aliases: topologyAliases['separate-systems'],
    userSystems: ['business', 'gateway'],
  },
];

/** The topology with this ID. */
export function topologyById(id: TopologyId): Topology {
  const found = topologies.find((topology) => topology.id === id);
  if (!found) throw new Error(`Unknown topology "${id}".`);
  return found;
}
