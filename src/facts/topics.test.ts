import {describe, expect, it} from 'vitest';
import {isSystemId} from './systems';
import {topologies} from './topologies';
import {planTopics, topicByKey} from './findTopic';
import {sourceRevision, topics, type TopicKey} from './topics';

describe('addresses, which never change', () => {
  it.each<[TopicKey, string, string]>([
    ['s4hana', '/s4hana/', '15a3a5b'],
    ['technical-communication-user', '/s4hana/technical-communication-user/', 'c4a9b51'],
    ['one-system', '/s4hana/technical-communication-user/one-system/', '8705f86'],
    ['separate-systems', '/s4hana/technical-communication-user/separate-systems/', 'd3b1cbe'],
    ['destination', '/s4hana/destination/', '5c2b2f0'],
    ['cloud-connector', '/s4hana/cloud-connector/', '4cf0fb0'],
    ['odata-services', '/s4hana/odata-services/', 'fb5fe06'],
    ['communication-system', '/s4hana/communication-system/', '34ec755'],
    ['upgrade-from-erp', '/s4hana/upgrade-from-erp/', '1fdf114'],
    ['local-settings', '/s4hana/local-settings/', 'a3b374a'],
    ['private-edition', '/s4hana/private-edition/', '526613a'],
  ])('%s stands at %s (%s)', (key, path, loio) => {
    expect(topicByKey(key).path).toBe(path);
    expect(topicByKey(key).source.loio.slice(0, 7)).toBe(loio);
  });

  it('lists all topics above', () => {
    expect(topics).toHaveLength(11);
  });
});

describe('sources', () => {
  it.each(topics)('$key: SAP’s ID, and the file that carries it in its name', ({source}) => {
    expect(source.loio).toMatch(/^[0-9a-f]{32}$/);
    expect(source.file).toMatch(new RegExp(`^[a-z0-9-]+-${source.loio.slice(0, 7)}\\.md$`));
    expect(source.title).not.toBe('');
  });

  it('have no ID, short ID, path or key twice', () => {
    const unique = (values: readonly string[]) => new Set(values).size;
    expect(unique(topics.map(({source}) => source.loio))).toBe(topics.length);
    expect(unique(topics.map(({source}) => source.loio.slice(0, 7)))).toBe(topics.length);
    expect(unique(topics.map(({path}) => path))).toBe(topics.length);
    expect(unique(topics.map(({key}) => key))).toBe(topics.length);
  });

  it('name the revision that the content was checked against', () => {
    expect(sourceRevision).toMatchObject({commit: 'b5f391b', date: '2026-05-18'});
  });
});

describe('published links (evidence.md#order-of-topics)', () => {
  // As printed in SAP's topics at the revision above. The branch topics have no entry there and use
  // the one of their parent topic.
  it.each<[TopicKey, TopicKey | undefined, TopicKey | undefined]>([
    ['s4hana', undefined, undefined],
    ['odata-services', 'cloud-connector', undefined],
    ['cloud-connector', 'technical-communication-user', 'odata-services'],
    ['technical-communication-user', 'destination', 'cloud-connector'],
    ['one-system', 'destination', 'cloud-connector'],
    ['separate-systems', 'destination', 'cloud-connector'],
    ['destination', 'communication-system', 'technical-communication-user'],
    ['communication-system', 'upgrade-from-erp', 'destination'],
    ['upgrade-from-erp', 'local-settings', 'communication-system'],
    ['local-settings', undefined, 'upgrade-from-erp'],
    ['private-edition', undefined, undefined],
  ])('%s: previous %s, next %s', (key, previous, next) => {
    const topic = topicByKey(key);
    expect(topic.previous).toBe(previous);
    expect(topic.next).toBe(next);
  });

  it('run against the working order', () => {
    for (const {planOrder = 0, previous, next} of planTopics()) {
      if (previous) expect(topicByKey(previous).planOrder).toBe(planOrder + 1);
      if (next) expect(topicByKey(next).planOrder).toBe(planOrder - 1);
    }
  });
});

describe('the setup plan', () => {
  it('needs only what earlier tasks hand over', () => {
    for (const {key, planOrder = 0, needsFrom} of planTopics())
      for (const needed of needsFrom) {
        const {planOrder: earlier, handsOver} = topicByKey(needed);
        expect(earlier, `${key} needs ${needed}`).toBeLessThan(planOrder);
        expect(handsOver?.items.length, `${needed} for ${key}`).toBeGreaterThan(0);
      }
  });

  it('hands something over to somebody after each task that everybody does', () => {
    for (const {handsOver, optional} of planTopics())
      if (!optional) expect(handsOver?.to).toMatch(/^.+[^.]$/);
  });

  it('names systems for each task', () => {
    for (const {systems} of planTopics()) {
      expect(systems.length).toBeGreaterThan(0);
      for (const system of systems) expect(isSystemId(system)).toBe(true);
    }
  });
});

describe('texts', () => {
  it.each(topics)('$key: one sentence says what it is for', ({description}) => {
    expect(description).toMatch(/^[A-Z][^.]*\.$/);
  });

  it('have no title twice', () => {
    expect(new Set(topics.map(({title}) => title)).size).toBe(topics.length);
  });
});

describe('pages of one branch', () => {
  it.each(topologies)('$id has one, named like the topology', ({id, label, userSystems}) => {
    const pages = topics.filter(({fixedTopology}) => fixedTopology === id);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({key: id, shortTitle: label, systems: userSystems});
    expect(pages[0]?.path).toBe(`${topicByKey('technical-communication-user').path}${id}/`);
  });
});
