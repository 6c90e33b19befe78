import type {Basis} from '../requirements/types';
import {sourceRevision} from '../topics';

/**
 * `pub`: stated by a public source other than SAP. `common`: common knowledge among SAP
 * administrators that was not checked against a text.
 */
export type SourceBasis = Basis | 'pub' | 'common';

/** The source of a statement. */
export interface Source {
  readonly basis: SourceBasis;
  /** Names the source, or the evidence that the statement was derived from. */
  readonly text: string;
  readonly url?: string;
}

/** The label of a source. */
export const sourceLabels: Readonly<Record<SourceBasis, string>> = {
  sap: 'SAP',
  derived: 'Derived, not in SAP’s guide',
  pub: 'Public source, not in SAP’s guide',
  common: 'Common knowledge, not in SAP’s guide',
};

/** A topic of SAP's guide for AFC, by its title and its file below `docs/`. */
export function afcTopic(title: string, file: string): Source {
  const url = `${sourceRevision.repository}/blob/${sourceRevision.commit}/docs/${file}`;
  return {basis: 'sap', text: `AFC guide, ${title}`, url};
}

const connectivityDocs =
  'https://github.com/SAP-docs/btp-connectivity/blob/97d5161/docs/1-connectivity-documentation';

/** A topic of the SAP Connectivity documentation, by its title and its file. */
export function connectivityTopic(title: string, file: string): Source {
  return {
    basis: 'sap',
    text: `SAP Connectivity documentation, ${title}`,
    url: `${connectivityDocs}/${file}`,
  };
}

/** Another SAP text. */
export function sapText(text: string, url?: string): Source {
  return {basis: 'sap', text, ...(url && {url})};
}

/** A public source other than SAP. */
export function publicSource(text: string, url?: string): Source {
  return {basis: 'pub', text, ...(url && {url})};
}

/** Something derived. `text` says from what. */
export function derivedFrom(text: string): Source {
  return {basis: 'derived', text};
}

/** Common knowledge among SAP administrators without a text at hand. `text` names the subject. */
export function commonKnowledge(text: string): Source {
  return {basis: 'common', text};
}
