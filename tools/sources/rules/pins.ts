import pinned from './pins.json';

/** One topic of SAP's guide as it was when the content was last checked against it. */
export interface Pin {
  /** SAP's stable topic ID. */
  readonly loio: string;
  /** From the root of SAP's repository. */
  readonly path: string;
  /** Full commit ID. */
  readonly commit: string;
  /** Day of the last check. */
  readonly checkedOn: string;
  /** Hash of the facts, without what is form only. */
  readonly fingerprint: string;
  /** Hash of what the topic prints for its roles, where it prints any. */
  readonly roles?: string;
}

/**
 * Every topic that a page goes back to. `npm run sources:check -- PATH --pin` writes the file; a new
 * topic is entered by its loio.
 */
export const pins: readonly Pin[] = pinned;
