import {cloudConnectorHandOver, technicalUserHandOver} from '../rules/handOver';
import type {CopyDocument} from '../../text/rules/copyDocument';
import {topologyById} from '../../facts/topologies';
import type {TopologyId} from '../../facts/topologyIds';
import type {TopicKey} from '../../facts/topics';
import {topicByKey} from '../../facts/findTopic';
import {linkTo} from '../../branching/browser/pageLinks';
import type {ReaderState} from './readSections';

/** What was decided on the technical-user topic, as far as the guide knows it. */
export function knownDecisions(topology: TopologyId | undefined): readonly string[] {
  if (topology === undefined) return [];
  const {label, description, userSystems} = topologyById(topology);
  return [
    `${label}. ${description}`,
    ...(userSystems.length > 1
      ? [
          'The users in both systems are dialog users (SAP topic d3b1cbe).',
          'They have the same password (SAP topic d3b1cbe).',
        ]
      : []),
  ];
}

/** The hand-over of a task to the BTP account administrator, who goes on with the destination. */
export function handOverText(
  task: TopicKey,
  {values, ticket, topology}: ReaderState,
  decisions: readonly string[],
  baseUrl: string,
): CopyDocument {
  const {path, title} = topicByKey('destination');
  const origin = {
    ...(ticket === undefined ? {} : {ticket}),
    nextUrl: linkTo(baseUrl + path.slice(1), {ticket, topology}),
    nextTitle: title,
  };
  return task === 'cloud-connector'
    ? cloudConnectorHandOver(values, origin)
    : technicalUserHandOver(values, decisions, origin);
}
