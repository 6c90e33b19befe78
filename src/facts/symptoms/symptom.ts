import type {SystemId} from '../systems';
import {topicByKey} from '../findTopic';
import type {TopicKey} from '../topics';
import type {TopologyId} from '../topologies';
import type {Source} from './source';

/** Where a symptom shows. */
export type SymptomPlaceId = 'http' | 'btp-cockpit' | 'afc' | 'gateway' | 'rfc';

/** A group of symptoms: the place where they show. */
export interface SymptomPlace {
  readonly id: SymptomPlaceId;
  readonly label: string;
}

/** The way to the step that sets right what a cause put wrong. */
export interface StepLink {
  /** What the step does. */
  readonly label: string;
  readonly topic: TopicKey;
  /** A permanent step ID. */
  readonly step: string;
  /** The topology of the branch that holds the step, where it stands in one. */
  readonly topology?: TopologyId;
}

/** The way to a page of the guide, or to a place on it. */
export interface PageLink {
  readonly label: string;
  /** Site path, without the base URL. */
  readonly href: string;
}

/**
 * One possible cause of a symptom. Texts may hold `code` and *on-screen labels* in Markdown's form.
 */
export interface Cause {
  readonly text: string;
  /** Where it has to be set right; several where it depends on the topology. */
  readonly systems: readonly SystemId[];
  /** Set where the cause exists in one topology only. */
  readonly topology?: TopologyId;
  readonly remedy: string;
  readonly steps?: readonly StepLink[];
  /** A page of the guide that says more. */
  readonly readOn?: PageLink;
  readonly sources: readonly Source[];
}

/** Something that a reader sees when the connection does not work. */
export interface Symptom {
  /** Permanent; the anchor on the page. */
  readonly id: string;
  readonly place: SymptomPlaceId;
  /** One line that names it, as a reader would look for it. */
  readonly title: string;
  /** The message texts, as they stand on the screen; placeholders in braces or as an ellipsis. */
  readonly messages?: readonly string[];
  /** The codes that systems print with the message: class and number, names in an answer. */
  readonly codes?: readonly string[];
  /** Where exactly it is seen. */
  readonly shownIn: string;
  readonly causes: readonly Cause[];
}

/** The address of a step: its page, the branch that holds it, and the step as fragment. */
export function stepHref({topic, topology, step}: StepLink): string {
  const query = topology ? `?topology=${topology}` : '';
  return `${topicByKey(topic).path}${query}#${step}`;
}
