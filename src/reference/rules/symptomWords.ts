import {topologyById, type TopologyId} from '../../facts/topologies';

/** The words between the data of a symptom, on the page and in Markdown. */
export const symptomWords = {
  code: 'Code: ',
  shownIn: 'Shown in: ',
  cause: 'Cause:',
  remedy: 'What to do:',
  step: 'Step: ',
  readOn: 'See ',
} as const;

/** Says that something exists in one topology only. */
export function onlyWith(topology: TopologyId): string {
  return `Only with ${topologyById(topology).inSentence}`;
}
