import type {Basis} from '../requirements/types';
import {sourceRevision} from '../topics';

/**
 * `pub`: a public source other than SAP says it. `common`: common knowledge among SAP
 * administrators that was not checked against a text.
 */
export type SourceBasis = Basis | 'pub' | 'common';

/** What a statement rests on. */
export interface Source {
  readonly basis: SourceBasis;
  /** Names the source, or the evidence that something was concluded from. */
  readonly text: string;
  readonly url?: string;
}

/** How a source introduces itself. */
export const sourceLabels: Readonly<Record<SourceBasis, string>> = {
  sap: 'SAP',
  derived: 'Derived, not in SAP’s guide',
  pub: 'Public source, not in SAP’s guide',
  common: 'Common knowledge, not in SAP’s guide',
};

/** A topic of SAP's guide for AFC. In: its title, its file below `docs/`. */
export function afcTopic(title: string, file: string): Source {
  const url = `${sourceRevision.repository}/blob/${sourceRevision.commit}/docs/${file}`;
  return {basis: 'sap', text: `AFC guide, ${title}`, url};
}

const connectivityDocs =
  'https://github.com/SAP-docs/btp-connectivity/blob/97d5161/docs/1-connectivity-documentation';

/** A topic of the SAP Connectivity documentation. In: its title, its file. */
export function connectivityTopic(title: string, file: string): Source {
  return {
    basis: 'sap',
    text: `SAP Connectivity documentation, ${title}`,
    url: `${connectivityDocs}/${file}`,
  };
}

/** Another text of SAP's. */
export function sapText(text: string, url?: string): Source {
  return {basis: 'sap', text, ...(url && {url})};
}

/** A public source that is not SAP's. */
export function publicSource(text: string, url?: string): Source {
  return {basis: 'pub', text, ...(url && {url})};
}

/** Something concluded. In: from what. */
export function derivedFrom(text: string): Source {
  return {basis: 'derived', text};
}

/** Something that SAP administrators know, without a text at hand. In: what it is about. */
export function commonKnowledge(text: string): Source {
  return {basis: 'common', text};
}
