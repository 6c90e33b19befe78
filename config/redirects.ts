import {topics} from '../src/domain/topics/topics';
import {topologies} from '../src/domain/topology/topologies';

interface Redirect {
  readonly from: string[];
  readonly to: string;
}

const byLoio: Redirect[] = topics.map(({path, source}) => ({
  from: [`/topic/${source.loio}/`, `/topic/${source.loio.slice(0, 7)}/`],
  to: path,
}));

const userTopic = '/s4hana/technical-communication-user/';
const byAlias: Redirect[] = topologies.map(({id, aliases}) => ({
  from: aliases.map((alias) => `${userTopic}${alias}/`),
  to: `${userTopic}${id}/`,
}));

/** Addresses that lead on: SAP's topic IDs, and what people also call the branch pages. */
export const redirects: Redirect[] = [...byLoio, ...byAlias];
