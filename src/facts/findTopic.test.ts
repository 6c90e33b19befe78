import {describe, expect, it} from 'vitest';
import {findTopic, nextTask, planTopics, taskOf, topicByKey} from './findTopic';
import {topics, type TopicKey} from './topics';

describe('findTopic', () => {
  it.each(topics)('finds $key', (topic) => {
    expect(findTopic(topic.key)).toBe(topic);
    expect(topicByKey(topic.key)).toBe(topic);
  });

  it.each([undefined, '', 'S4HANA', 'constructor'])('finds no topic for %j', (key) => {
    expect(findTopic(key)).toBeUndefined();
  });

  it('names a key that is no topic', () => {
    expect(() => topicByKey('erp' as TopicKey)).toThrow('Unknown topic "erp".');
  });
});

describe('planTopics', () => {
  it('is SAP’s numbered list of tasks (topic SAP S/4HANA)', () => {
    expect(planTopics().map(({planOrder, key}) => [planOrder, key])).toEqual([
      [1, 'odata-services'],
      [2, 'cloud-connector'],
      [3, 'technical-communication-user'],
      [4, 'destination'],
      [5, 'communication-system'],
      [6, 'upgrade-from-erp'],
      [7, 'local-settings'],
    ]);
  });

  it('has only the last two where they apply', () => {
    expect(planTopics().flatMap(({key, optional}) => (optional ? [key] : []))).toEqual([
      'upgrade-from-erp',
      'local-settings',
    ]);
  });

  it('leaves the list of topics in its order', () => {
    const before = topics.map(({key}) => key);
    planTopics();
    expect(topics.map(({key}) => key)).toEqual(before);
  });
});

describe('nextTask', () => {
  it.each<[TopicKey, TopicKey | undefined]>([
    ['odata-services', 'cloud-connector'],
    ['cloud-connector', 'technical-communication-user'],
    ['technical-communication-user', 'destination'],
    ['one-system', 'destination'],
    ['separate-systems', 'destination'],
    ['destination', 'communication-system'],
    ['communication-system', 'upgrade-from-erp'],
    ['upgrade-from-erp', 'local-settings'],
    ['local-settings', undefined],
    ['s4hana', undefined],
    ['private-edition', undefined],
  ])('after %s comes %s', (key, next) => {
    expect(nextTask(topicByKey(key))?.key).toBe(next);
  });

  it('never leads backwards', () => {
    for (const topic of planTopics())
      expect(nextTask(topic)?.planOrder ?? Infinity).toBeGreaterThan(topic.planOrder ?? Infinity);
  });
});

describe('taskOf', () => {
  it.each(topics)('$key', (topic) => {
    const expected = topic.fixedTopology ? 'technical-communication-user' : topic.key;
    expect(taskOf(topic).key).toBe(expected);
  });
});
