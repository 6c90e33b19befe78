import {describe, expect, it} from 'vitest';
import {topicByKey} from '../../facts/findTopic';
import {checkLandscapes} from './checkLandscapes';
import type {Landscape} from './choices';
import {isPrefix, ticketOf} from './ticketOf';

const of = (...pairs: readonly (readonly [name: string, ticket: string])[]): readonly Landscape[] =>
  pairs.map(([name, ticket]) => ({name, ticket}));

describe('landscapes', () => {
  it('are taken without blanks around them, and lines that are empty without notice', () => {
    const checked = checkLandscapes(
      of([' Development ', ' FIN-4711'], ['', ' '], ['Quality', 'AFC-QAS-'], ['Test', '']),
    );
    expect(checked).toEqual({
      ok: true,
      value: of(['Development', 'FIN-4711'], ['Quality', 'AFC-QAS-'], ['Test', '']),
    });
  });

  it.each([
    ['none', of(['', '']), 'There is no landscape yet.'],
    ['no name', of(['', 'FIN-1']), 'The landscape has no name.'],
    ['markup', of(['<b>', 'FIN-1']), 'The name contains an angle bracket.'],
    [
      'one name twice',
      of(['Test', 'A-1'], ['test ', 'A-2']),
      'Another landscape is called “Test”.',
    ],
    ['the same line twice', of(['Test', ''], ['Test', '']), 'Another landscape is called “Test”.'],
    ['a blank in the ticket', of(['Test', 'FIN 1']), '“FIN 1” is no ticket ID.'],
    ['a long ticket', of(['Test', 'a'.repeat(41)]), `“${'a'.repeat(40)}…” is no ticket ID.`],
    // Too long once the number of the task is added.
    ['a long prefix', of(['Test', `${'a'.repeat(39)}-`]), `“${'a'.repeat(39)}-” is no ticket ID.`],
    ['one ticket twice', of(['Dev', 'fin-1'], ['Test', 'FIN-1']), '“Test” has this ticket.'],
    ['one prefix twice', of(['Dev', 'FIN-'], ['Test', 'fin-']), '“Test” has this ticket.'],
    ['a ticket that a prefix makes', of(['Dev', 'FIN-'], ['Test', 'FIN-7']), '“Test” has this'],
  ])('with %s are refused', (_what, landscapes, problem) => {
    const checked = checkLandscapes(landscapes);
    expect(checked.ok ? 'accepted' : checked.problem).toContain(problem);
  });
});

describe('the ticket of a task', () => {
  const destination = topicByKey('destination');

  it.each([
    ['FIN-4711', 'FIN-4711'],
    ['AFC-DEV-', 'AFC-DEV-4'],
    ['dev.', 'dev.4'],
    ['dev_ ', 'dev_4'],
    [' ', undefined],
  ])('%j gives %j', (ticket, id) => {
    expect(ticketOf(ticket, destination)).toBe(id);
  });

  it('knows a prefix by its end', () => {
    expect(['FIN-1', 'FIN-', ''].map(isPrefix)).toEqual([false, true, false]);
  });
});
