import {helpTopics} from '../src/facts/helpTopics';
import {topologies} from '../src/facts/topologies';

interface Redirect {
  readonly from: string[];
  readonly to: string;
}

const byLoio: Redirect[] = helpTopics.map(({path, loio}) => ({
  from: [`/topic/${loio}/`, `/topic/${loio.slice(0, 7)}/`],
  to: path,
}));

const userTopic = '/s4hana/technical-communication-user/';
const byAlias: Redirect[] = topologies.map(({id, aliases}) => ({
  from: aliases.map((alias) => `${userTopic}${alias}/`),
  to: `${userTopic}${id}/`,
}));

/** Addresses that lead on: SAP's topic IDs, and what people also call the branch pages. */
export const redirects: Redirect[] = [...byLoio, ...byAlias];
