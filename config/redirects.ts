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

/** Pages that were merged into another page, which has their anchors. */
const merged: Redirect[] = [{from: ['/reference/what-differs/'], to: '/reference/how-to-tell/'}];

/** Redirects: SAP's topic IDs, other names of the branch pages, and merged pages. */
export const redirects: Redirect[] = [...byLoio, ...byAlias, ...merged];
