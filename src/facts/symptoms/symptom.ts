import type {SystemId} from '../systems';
import {topicByKey} from '../findTopic';
import type {TopicKey} from '../topics';
import type {TopologyId} from '../topologies';
import type {Source} from './source';

/** Where a symptom appears. */
export type SymptomPlaceId = 'http' | 'btp-cockpit' | 'afc' | 'gateway' | 'rfc';

/** A group of symptoms that appear in the same place. */
export interface SymptomPlace {
  readonly id: SymptomPlaceId;
  readonly label: string;
}

/** A link to the step that fixes a cause. */
export interface StepLink {
  /** What the step does. */
  readonly label: string;
  readonly topic: TopicKey;
  /** A permanent step ID. */
  readonly step: string;
  /** The topology of the branch that contains the step, if it is in a branch. */
  readonly topology?: TopologyId;
}

/** A link to a page of the guide, or to a place on it. */
export interface PageLink {
  readonly label: string;
  /** Site path, without the base URL. */
  readonly href: string;
}

/** One possible cause of a symptom. Texts can contain Markdown `code` and *on-screen labels*. */
export interface Cause {
  readonly text: string;
  /** The systems in which to fix it; several if it depends on the topology. */
  readonly systems: readonly SystemId[];
  /** Set if the cause exists in only one topology. */
  readonly topology?: TopologyId;
  readonly remedy: string;
  readonly steps?: readonly StepLink[];
  /** A page of the guide with more information. */
  readonly readOn?: PageLink;
  readonly sources: readonly Source[];
}

/** Something that readers see when the connection does not work. */
export interface Symptom {
  /** Permanent; the anchor on the page. */
  readonly id: string;
  readonly place: SymptomPlaceId;
  /** One line that names the symptom in the reader's words. */
  readonly title: string;
  /** The message texts exactly as displayed; placeholders are in braces or an ellipsis. */
  readonly messages?: readonly string[];
  /** The codes that systems show with the message: class and number, or names in a response. */
  readonly codes?: readonly string[];
  /** Where exactly readers see it. */
  readonly shownIn: string;
  readonly causes: readonly Cause[];
}

/** The address of a step: its page, its branch, and the step as fragment. */
export function stepHref({topic, topology, step}: StepLink): string {
  const query = topology ? `?topology=${topology}` : '';
  return `${topicByKey(topic).path}${query}#${step}`;
}
