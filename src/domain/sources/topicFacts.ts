import type {PrintedRole} from './printedRole';
import type {NotUnderstood} from './sourceTree';

/** Another topic or address, with the text under which SAP's topic links to it. */
export interface Linked {
  /** See `targetKey`: the 7 digits of a topic, or `sap-note:…`, `help:…`, `web:…`. */
  readonly to: string;
  readonly text: string;
}

/** One paragraph, list item or cell. */
export interface Statement {
  /** What it is compared by. */
  readonly key: string;
  /** What is shown. */
  readonly text: string;
  readonly line: number;
}

/** The facts of one topic of SAP's guide. */
export interface TopicFacts {
  readonly loio: string;
  readonly title: string;
  readonly transactions: readonly string[];
  /** Menu paths, as `A > B`. */
  readonly paths: readonly string[];
  /** Labels on the screen that stand in no path. */
  readonly labels: readonly string[];
  /** What is typed or selected, without transactions. */
  readonly values: readonly string[];
  /** Numbers of SAP Notes. */
  readonly notes: readonly string[];
  readonly links: readonly Linked[];
  readonly related: readonly Linked[];
  readonly parent?: Linked;
  readonly previous?: Linked;
  readonly next?: Linked;
  /** Topics below this one, in the order in which it lists them. */
  readonly children: readonly Linked[];
  /** What the role steps print for each system; empty in topics that describe no role. */
  readonly roles: readonly PrintedRole[];
  /** What the topic says besides, in its order. */
  readonly statements: readonly Statement[];
  readonly notUnderstood: readonly NotUnderstood[];
}
