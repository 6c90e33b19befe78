import type {Finding, MendingStep, Recognition, SystemAnswer} from '../evaluate/answer';
import {isFailing, isWrongPlace} from '../evaluate/status';
import {statusOrder} from './statusWords';

/** What one more export or check would show. */
export interface OpenQuestion {
  /** What to use for which findings, in one sentence. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly step: MendingStep;
}

/** The answer for one system in its reading order: faults first. */
export interface Outline {
  /** Roles that were made for another system. */
  readonly misplaced: readonly Recognition[];
  readonly faults: readonly Finding[];
  /** What explains the faults: an earlier version of the guide, or another topology. */
  readonly reasons: readonly Recognition[];
  readonly questions: readonly OpenQuestion[];
  /** More than needed, and what is granted as required. */
  readonly broader: readonly Finding[];
  readonly met: readonly Finding[];
  readonly risks: readonly Recognition[];
}

const explaining: ReadonlySet<Recognition['id']> = new Set(['older-version', 'other-topology']);

/** Start authorizations by their object type alone; others as part of a sentence. */
function nameOf({id, title, object}: Finding): string {
  if (id === 'IWSG' || id === 'IWSV') return id;
  return object ? title : `the ${title.toLowerCase()}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function questionOf(toldBy: string, findings: readonly Finding[], step: MendingStep): OpenQuestion {
  const [only, ...others] = findings;
  // For a single object, the reason says more than the fact that it is open.
  const why = only?.object && others.length === 0 ? ` ${only.detail}` : '';
  return {text: `To check ${listed(findings.map(nameOf))}, use ${toldBy}.${why}`, findings, step};
}

/** One question for each missing export, however many findings depend on it. */
function questionsOf(findings: readonly Finding[]): readonly OpenQuestion[] {
  const byExport = new Map<string, Finding[]>();
  for (const finding of findings) {
    const toldBy = finding.toldBy ?? 'the role in PFCG';
    byExport.set(toldBy, [...(byExport.get(toldBy) ?? []), finding]);
  }
  return [...byExport].flatMap(([toldBy, waiting]) => {
    const step = waiting[0]?.step;
    return step ? [questionOf(toldBy, waiting, step)] : [];
  });
}

/** Sorts the answer for one system. */
export function outlineOf({findings, recognised}: SystemAnswer): Outline {
  const ordered = statusOrder.flatMap((status) =>
    findings.filter((finding) => finding.status === status),
  );
  const withStatus = (status: Finding['status']) =>
    ordered.filter((finding) => finding.status === status);
  return {
    misplaced: recognised.filter(isWrongPlace),
    faults: ordered.filter(({status}) => isFailing(status)),
    reasons: recognised.filter(({id}) => explaining.has(id)),
    questions: questionsOf(withStatus('unknown')),
    broader: withStatus('broader'),
    met: withStatus('met'),
    risks: recognised.filter((found) => !explaining.has(found.id) && !isWrongPlace(found)),
  };
}
