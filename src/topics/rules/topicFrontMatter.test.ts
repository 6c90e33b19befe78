import {describe, expect, it} from 'vitest';
import {topicByKey} from '../../facts/findTopic';
import {docIdOf, topicFrontMatter} from './topicFrontMatter';
import {topics, type TopicKey} from '../../facts/topics';

describe('docIdOf', () => {
  it.each<[TopicKey, string]>([
    ['s4hana', 's4hana/index'],
    ['odata-services', 's4hana/odata-services'],
    ['technical-communication-user', 's4hana/technical-communication-user/index'],
    ['one-system', 's4hana/technical-communication-user/one-system'],
    ['separate-systems', 's4hana/technical-communication-user/separate-systems'],
    ['private-edition', 's4hana/private-edition'],
  ])('%s is %s', (key, id) => {
    expect(docIdOf(key)).toBe(id);
  });

  it('names a key that is no topic', () => {
    expect(() => docIdOf('erp')).toThrow('Unknown topic "erp".');
  });
});

describe('topicFrontMatter', () => {
  it('gives title, description and the published links', () => {
    const {title, description} = topicByKey('technical-communication-user');
    expect(topicFrontMatter('technical-communication-user', 'docs/a.mdx')).toEqual({
      title,
      description,
      pagination_prev: 's4hana/destination',
      pagination_next: 's4hana/cloud-connector',
    });
  });

  it.each<[TopicKey, string | null, string | null]>([
    ['s4hana', null, null],
    ['odata-services', 's4hana/cloud-connector', null],
    ['cloud-connector', 's4hana/technical-communication-user/index', 's4hana/odata-services'],
    ['local-settings', null, 's4hana/upgrade-from-erp'],
  ])('%s has no link where SAP’s topic has none', (key, previous, next) => {
    expect(topicFrontMatter(key, 'docs/a.mdx')).toMatchObject({
      pagination_prev: previous,
      pagination_next: next,
    });
  });

  it.each(['erp', '', 'S4HANA', 'constructor'])('says what was expected for %j', (key) => {
    expect(() => topicFrontMatter(key, 'docs/s4hana/erp.mdx')).toThrow(
      `docs/s4hana/erp.mdx: "topic: ${key}" is not a topic. Expected one of: ` +
        's4hana, odata-services, cloud-connector, technical-communication-user, one-system, ' +
        'separate-systems, destination, communication-system, upgrade-from-erp, local-settings, ' +
        'private-edition.',
    );
  });

  it('knows every key', () => {
    for (const {key, title} of topics)
      expect(topicFrontMatter(key, 'docs/a.mdx')).toMatchObject({title});
  });
});
