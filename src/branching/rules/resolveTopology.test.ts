import {describe, expect, it} from 'vitest';
import {resolveTopology, type ResolvedTopology, type TopologyInputs} from './resolveTopology';
import {topologyIds} from '../../facts/topologyIds';

const one = 'one-system';
const separate = 'separate-systems';
const nothing: TopologyInputs = {
  page: undefined,
  query: null,
  step: undefined,
  tab: null,
  stored: null,
};
const plain = {rewriteQuery: false, differsFromStored: false};

/** The inputs of a page, and what it shows and says. */
const rows: [string, Partial<TopologyInputs>, ResolvedTopology][] = [
  // Where it comes from, first match wins.
  ['nothing is chosen', {}, {...plain, topology: undefined, from: 'none'}],
  ['the stored choice', {stored: one}, {...plain, topology: one, from: 'stored'}],
  ['this tab’s choice', {tab: one}, {...plain, topology: one, from: 'tab'}],
  ['the branch of the step', {step: one}, {...plain, topology: one, from: 'step'}],
  ['the query', {query: one}, {...plain, topology: one, from: 'query'}],
  ['a page of one branch', {page: one}, {...plain, topology: one, from: 'page'}],
  [
    'this tab before the stored choice',
    {tab: separate, stored: one},
    {topology: separate, from: 'tab', rewriteQuery: false, differsFromStored: true},
  ],
  [
    'the step before this tab',
    {step: separate, tab: one},
    {...plain, topology: separate, from: 'step'},
  ],
  [
    'the run of the ticket before this tab',
    {run: separate, tab: one, stored: separate},
    {...plain, topology: separate, from: 'run'},
  ],
  [
    'the run of the ticket against the stored choice',
    {run: separate, stored: one},
    {topology: separate, from: 'run', rewriteQuery: false, differsFromStored: true},
  ],
  [
    'the step before the run of the ticket',
    {step: one, run: separate},
    {...plain, topology: one, from: 'step'},
  ],
  [
    'the query before the run of the ticket',
    {query: one, run: separate},
    {...plain, topology: one, from: 'query'},
  ],
  [
    'the query before the step, which it names as hidden',
    {query: one, step: separate},
    {...plain, topology: one, from: 'query', asksFor: separate},
  ],
  [
    'query and step agree',
    {query: separate, step: separate},
    {...plain, topology: separate, from: 'query'},
  ],

  // When a link and the stored choice differ, a line says so.
  [
    'a link against the stored choice',
    {query: separate, stored: one},
    {topology: separate, from: 'query', rewriteQuery: false, differsFromStored: true},
  ],
  [
    'a step against the stored choice',
    {step: separate, stored: one},
    {topology: separate, from: 'step', rewriteQuery: false, differsFromStored: true},
  ],
  [
    'a link that agrees with the stored choice',
    {query: one, stored: one},
    {...plain, topology: one, from: 'query'},
  ],
  [
    'a link against this tab’s choice alone',
    {query: separate, tab: one},
    {...plain, topology: separate, from: 'query'},
  ],
  [
    'a page of one branch against the stored choice',
    {page: separate, stored: one},
    {...plain, topology: separate, from: 'page'},
  ],

  // What people also write is understood and rewritten.
  [
    'an alias in the query',
    {query: 'hub'},
    {topology: separate, from: 'query', rewriteQuery: true, differsFromStored: false},
  ],
  [
    'capitals in the query',
    {query: 'One-System'},
    {topology: one, from: 'query', rewriteQuery: true, differsFromStored: false},
  ],
  [
    'an alias against the stored choice',
    {query: 'embedded', stored: separate},
    {topology: one, from: 'query', rewriteQuery: true, differsFromStored: true},
  ],
  ['an alias in storage', {stored: 'embedded'}, {...plain, topology: one, from: 'stored'}],
  [
    'an alias in storage that means the same as the link',
    {query: one, stored: 'embedded'},
    {...plain, topology: one, from: 'query'},
  ],

  // An unknown value in a link is never silently replaced.
  [
    'an unknown value alone',
    {query: 'three'},
    {...plain, topology: undefined, from: 'none', unknown: 'three'},
  ],
  [
    'an unknown value and choices made before',
    {query: 'three', tab: one, stored: separate},
    {...plain, topology: undefined, from: 'none', unknown: 'three'},
  ],
  [
    'an unknown value and a step of one branch',
    {query: 'three', step: one},
    {...plain, topology: undefined, from: 'none', unknown: 'three'},
  ],
  [
    'an empty value is no value',
    {query: '', stored: one},
    {...plain, topology: one, from: 'stored'},
  ],
  [
    'unknown values in storage are no choice',
    {tab: 'three', stored: 'four'},
    {...plain, topology: undefined, from: 'none'},
  ],
  [
    'an unknown stored value does not differ from a link',
    {query: one, stored: 'four'},
    {...plain, topology: one, from: 'query'},
  ],

  // A page that belongs to one branch has its topology fixed.
  [
    'a page of one branch and a link for the other',
    {page: one, query: separate, tab: separate, stored: separate},
    {...plain, topology: one, from: 'page', asksFor: separate},
  ],
  [
    'a page of one branch and an alias of the other',
    {page: one, query: 'hub'},
    {...plain, topology: one, from: 'page', asksFor: separate},
  ],
  [
    'a page of one branch and an unknown value: named, but there is nothing to ask',
    {page: one, query: 'three', stored: separate},
    {...plain, topology: one, from: 'page', unknown: 'three'},
  ],
  [
    'a page of one branch and a link for it',
    {page: one, query: one},
    {...plain, topology: one, from: 'page'},
  ],
];

describe('resolveTopology', () => {
  it.each(rows)('%s', (_name, inputs, expected) => {
    expect(resolveTopology({...nothing, ...inputs})).toEqual(expected);
  });

  const choices = [undefined, ...topologyIds];
  const combinations = choices.flatMap((page) =>
    choices.flatMap((query) =>
      choices.flatMap((step) =>
        choices.flatMap((tab) => choices.map((stored) => ({page, query, step, tab, stored}))),
      ),
    ),
  );

  it('keeps the order page, query, step, tab, stored in every combination', () => {
    expect(combinations).toHaveLength(choices.length ** 5);
    for (const {page, query, step, tab, stored} of combinations) {
      const raw = {query: query ?? null, tab: tab ?? null, stored: stored ?? null};
      const resolved = resolveTopology({page, step, ...raw});
      const expected = page ?? query ?? step ?? tab ?? stored;
      expect(resolved.topology, JSON.stringify({page, step, ...raw})).toBe(expected);
    }
  });

  it('speaks of a difference only where a choice is stored and a link or tab has another', () => {
    for (const {page, query, step, tab, stored} of combinations) {
      const raw = {query: query ?? null, tab: tab ?? null, stored: stored ?? null};
      const opened = query ?? step ?? tab;
      const differs = !page && stored !== undefined && opened !== undefined && opened !== stored;
      const resolved = resolveTopology({page, step, ...raw});
      expect(resolved.differsFromStored, JSON.stringify({page, step, ...raw})).toBe(differs);
    }
  });
});
