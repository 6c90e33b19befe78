import type {TopicKey} from '../../facts/topics';
import type {TopologyId} from '../../facts/topologies';
import {valueDefinitions, valueNames, type ValueDefinition} from '../../facts/valueDefinitions';

/**
 * The values that a form or a record shows, in order: those of the topology, and on a topic only
 * those that it uses. Without a topology, those of one system, which has the fewest fields.
 */
export function valuesFor(
  topology: TopologyId | undefined,
  topic?: TopicKey,
): readonly ValueDefinition[] {
  return valueNames
    .map((name) => valueDefinitions[name])
    .filter((definition) => definition.topologies.includes(topology ?? 'one-system'))
    .filter((definition) => topic === undefined || definition.topics.includes(topic));
}
