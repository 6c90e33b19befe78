import pinned from './pins.json';

/** One topic of SAP's guide as of the last check of our content against it. */
export interface Pin {
  /** SAP's stable topic ID. */
  readonly loio: string;
  /** From the root of SAP's repository. */
  readonly path: string;
  /** Full commit ID. */
  readonly commit: string;
  /** Day of the last check. */
  readonly checkedOn: string;
  /** Hash of the facts, without form. */
  readonly fingerprint: string;
  /** Hash of the tables for the topic's roles, if it has any. */
  readonly roles?: string;
}

/**
 * Every topic that a page is based on. `npm run sources:check -- PATH --pin` writes the file; to
 * add a topic, enter its loio.
 */
export const pins: readonly Pin[] = pinned;
