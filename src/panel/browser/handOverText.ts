import {cloudConnectorHandOver, gatewayHandOver, technicalUserHandOver} from '../rules/handOver';
import type {CopyDocument} from '../../text/rules/copyDocument';
import type {TopicKey} from '../../facts/topics';
import {topicByKey} from '../../facts/findTopic';
import {linkTo} from '../../branching/browser/pageLinks';
import {readSections, type ReaderState} from './readSections';

/** A task whose result another person needs verbatim. */
interface HandOverKind {
  readonly receiver: string;
  readonly next: TopicKey;
  /** Whether the sender can add decisions. */
  readonly decides: boolean;
}

const btp = 'the BTP account administrator';

/** The hand-overs by task. */
export const handOvers: Readonly<Partial<Record<TopicKey, HandOverKind>>> = {
  'odata-services': {
    receiver: 'the Cloud Connector administrator',
    next: 'cloud-connector',
    decides: false,
  },
  'cloud-connector': {receiver: btp, next: 'destination', decides: false},
  'technical-communication-user': {receiver: btp, next: 'destination', decides: true},
};

/** The text that hands over the page's task. */
export function handOverText(
  task: TopicKey,
  reader: ReaderState,
  added: readonly string[],
  baseUrl: string,
): CopyDocument {
  const {values, ticket, topology} = reader;
  const {path, title} = topicByKey(handOvers[task]?.next ?? 'destination');
  const article = document.querySelector('article');
  const work = {
    ...(ticket === undefined ? {} : {ticket}),
    ...(topology === undefined ? {} : {topology}),
    steps: article ? readSections(article, reader).flatMap(({steps}) => steps) : [],
    nextUrl: linkTo(baseUrl + path.slice(1), {ticket, topology}),
    nextTitle: title,
  };
  if (task === 'odata-services') return gatewayHandOver(values, work);
  return task === 'cloud-connector'
    ? cloudConnectorHandOver(values, work)
    : technicalUserHandOver(values, added, work);
}
