import {compareStatements} from './compareStatements';
import type {Difference, DifferenceKind} from './difference';
import type {Linked, TopicFacts} from './topicFacts';
import {comparable, withTodaysNames} from './words';

/** The terms of a topic, each once, with what it is. A term that changes its markup stays. */
const termKinds = [
  ['transaction', 'transactions'],
  ['path', 'paths'],
  ['label', 'labels'],
  ['value', 'values'],
] as const satisfies readonly (readonly [DifferenceKind, keyof TopicFacts])[];

function termsOf(facts: TopicFacts): Map<string, DifferenceKind> {
  const terms = new Map<string, DifferenceKind>();
  for (const [kind, list] of termKinds)
    for (const term of facts[list]) {
      const key = termKey(kind, term);
      if (!terms.has(key)) terms.set(key, kind);
    }
  return terms;
}

/** Labels may hold product names; what is typed may not be touched. */
function termKey(kind: DifferenceKind, term: string): string {
  return kind === 'label' || kind === 'path' ? withTodaysNames(term) : term;
}

function compareTerms(before: TopicFacts, after: TopicFacts): Difference[] {
  const [then, now] = [termsOf(before), termsOf(after)];
  const added = [...now].filter(([term]) => !then.has(term));
  const removed = [...then].filter(([term]) => !now.has(term));
  return [
    ...added.map(([term, kind]) => ({kind, text: `${kind} added: ${term}`})),
    ...removed.map(([term, kind]) => ({kind, text: `${kind} removed: ${term}`})),
  ];
}

function compareNotes(before: TopicFacts, after: TopicFacts): Difference[] {
  const added = after.notes.filter((note) => !before.notes.includes(note));
  const removed = before.notes.filter((note) => !after.notes.includes(note));
  return [
    ...added.map((note) => ({kind: 'note' as const, text: `SAP Note added: ${note}`})),
    ...removed.map((note) => ({kind: 'note' as const, text: `SAP Note removed: ${note}`})),
  ];
}

function named({text, to}: Linked): string {
  return `${text} (${to})`;
}

function linksWithout(links: readonly Linked[], others: readonly Linked[]): Linked[] {
  return links.filter(({to}) => !others.some((other) => other.to === to));
}

function compareLinks(
  what: string,
  before: readonly Linked[],
  after: readonly Linked[],
): Difference[] {
  return [
    ...linksWithout(after, before).map((link) => ({
      kind: 'link' as const,
      text: `${what} added: ${named(link)}`,
    })),
    ...linksWithout(before, after).map((link) => ({
      kind: 'link' as const,
      text: `${what} removed: ${named(link)}`,
    })),
  ];
}

function compareWay(
  way: 'parent' | 'previous' | 'next',
  before: TopicFacts,
  after: TopicFacts,
): Difference[] {
  const [then, now] = [before[way], after[way]];
  if (then?.to === now?.to) return [];
  const name = way === 'parent' ? 'parent topic' : way === 'next' ? 'Next' : 'Previous';
  const text = !then
    ? `${name} added: ${now ? named(now) : ''}`
    : !now
      ? `${name} removed: ${named(then)}`
      : `${name}: ${named(now)}, before that ${named(then)}`;
  return [{kind: way, text}];
}

function inBoth(list: readonly Linked[], others: readonly Linked[]): Linked[] {
  return list.filter(({to}) => others.some((other) => other.to === to));
}

function compareOrder(before: readonly Linked[], after: readonly Linked[]): Difference[] {
  const [then, now] = [inBoth(before, after), inBoth(after, before)];
  const moves = now.flatMap((link, index) => {
    const old = then.findIndex(({to}) => to === link.to);
    return old === index ? [] : [`${named(link)} from ${old + 1} to ${index + 1}`];
  });
  return moves.length > 0 ? [{kind: 'order', text: `order of tasks: ${moves.join(', ')}`}] : [];
}

function compareChildren(before: readonly Linked[], after: readonly Linked[]): Difference[] {
  const order = (text: string): Difference => ({kind: 'order', text});
  return [
    ...linksWithout(after, before).map((link) =>
      order(`child topic ${after.indexOf(link) + 1} added: ${named(link)}`),
    ),
    ...linksWithout(before, after).map((link) => order(`child topic removed: ${named(link)}`)),
    ...compareOrder(before, after),
  ];
}

function compareTitle(before: TopicFacts, after: TopicFacts): Difference[] {
  if (comparable(before.title) === comparable(after.title)) return [];
  return [{kind: 'title', text: `title: "${after.title}", before that "${before.title}"`}];
}

/**
 * What changed between two versions of one topic, without its roles, which are compared over all
 * topics together (see `compareRoles`). Empty where they differ in form only.
 */
export function compareFacts(before: TopicFacts, after: TopicFacts): Difference[] {
  return [
    ...compareTitle(before, after),
    ...compareWay('parent', before, after),
    ...compareChildren(before.children, after.children),
    ...compareWay('previous', before, after),
    ...compareWay('next', before, after),
    ...compareTerms(before, after),
    ...compareNotes(before, after),
    ...compareLinks('link', before.links, after.links),
    ...compareLinks('related link', before.related, after.related),
    ...compareStatements(before.statements, after.statements),
  ];
}

/**
 * The facts as one text, in which versions that differ in form only are the same. A fingerprint is
 * its hash.
 */
export function canonicalFacts(facts: TopicFacts): string {
  const targets = (links: readonly Linked[]) => links.map(({to}) => to).sort();
  return JSON.stringify([
    comparable(facts.title),
    [facts.parent, facts.previous, facts.next].map((link) => link?.to ?? null),
    facts.children.map(({to}) => to),
    [...termsOf(facts).keys()].sort(),
    [...facts.notes].sort(),
    targets(facts.links),
    targets(facts.related),
    facts.statements.map(({key}) => key),
    facts.roles,
  ]);
}
