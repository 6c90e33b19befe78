import {topics, type Blocker, type Topic, type TopicKey} from './topics';

/** The topic with this key; undefined if there is none. */
export function findTopic(key: string | undefined): Topic | undefined {
  return topics.find((topic) => topic.key === key);
}

/** The topic with this key. */
export function topicByKey(key: TopicKey): Topic {
  const found = findTopic(key);
  if (!found) throw new Error(`Unknown topic "${key}".`);
  return found;
}

/** The tasks of the setup plan in working order. */
export function planTopics(): readonly Topic[] {
  return topics
    .filter(({planOrder}) => planOrder !== undefined)
    .sort((a, b) => (a.planOrder ?? 0) - (b.planOrder ?? 0));
}

/**
 * The task that a topic belongs to: the topic itself, or its branching topic if its page shows only
 * one branch.
 */
export function taskOf(topic: Topic): Topic {
  return topic.fixedTopology ? topicByKey('technical-communication-user') : topic;
}

/** What blocks the start of a topic in the topologies that its page can show. */
export function blockersOf(topic: Topic): readonly Blocker[] {
  const {fixedTopology} = topic;
  return taskOf(topic).blockers.filter(
    ({topology}) => !fixedTopology || !topology || topology === fixedTopology,
  );
}

/** The next task of the setup plan, optional or not; undefined after the last. */
export function nextTask(topic: Topic): Topic | undefined {
  const order = taskOf(topic).planOrder;
  if (order === undefined) return undefined;
  return planTopics().find(({planOrder = 0}) => planOrder > order);
}
