import type {PhrasingContent, RootContent} from 'mdast';
import type {TopicKey} from '../../../src/domain/topics/topics';
import type {ValueName} from '../../../src/domain/values/valueDefinitions';
import {topicByKey} from '../../../src/domain/topics/findTopic';
import {attribute} from '../../steps/jsx';
import {lineBreak, link, topicLink, value} from '../build';
import type {Exporter} from '../exporter';

export const valueName: Exporter = (element) => [value(attribute(element, 'name') as ValueName)];

/** A link with the topic's title, or with the words that authors put inside. */
export const linkToTopic: Exporter = (element, place) => {
  const key = attribute(element, 'to') as TopicKey;
  if (element.children.length === 0) return [topicLink(key)];
  const words = place.convert(element.children as RootContent[], place) as PhrasingContent[];
  return [link(words, topicByKey(key).path)];
};

export const newLine: Exporter = () => [lineBreak()];

/** A link to a step of the page, by the number that the build has counted. */
export const stepLink: Exporter = (element) => [
  link(`step ${attribute(element, 'number')}`, `#${attribute(element, 'to')}`),
];
