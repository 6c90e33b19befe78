import {topicByKey} from '../../../facts/findTopic';
import type {TopologyId} from '../../../facts/topologies';
import type {MendingStep} from '../evaluate/answer';

/**
 * The site-relative address of a step in the branch of a topology. The query also names the step,
 * because single sign-on drops fragments.
 */
export function stepAddress(
  {topic, stepId}: Pick<MendingStep, 'topic' | 'stepId'>,
  topology: TopologyId,
): string {
  return `${topicByKey(topic).path}?topology=${topology}&step=${stepId}#${stepId}`;
}
