import type {TopologyId} from '../../../src/facts/topologies';

/** The topic with the two branches; every candidate serves it at the same address. */
export const topicPath = '/s4hana/technical-communication-user/';

/** The branch in the ticket: not the first one in the page. */
export const rightTopology: TopologyId = 'separate-systems';

export const wrongTopology: TopologyId = 'one-system';

/** The ticket's link, relative to a candidate's origin. */
export const ticketLink = `${topicPath}?topology=${rightTopology}`;
