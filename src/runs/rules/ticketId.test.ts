import {describe, expect, it} from 'vitest';
import {parseTicket} from './parseTicket';
import {isSameTicket, isTicketId} from './ticketId';

/** Tickets contain IDs for years, so this rule must not change: `[A-Za-z0-9._-]{1,40}`. */
const tickets: readonly [string, boolean][] = [
  ['ABC-123', true],
  ['INC0012345', true],
  ['a.b_c-1', true],
  ['x'.repeat(40), true],
  ['x'.repeat(41), false],
  ['', false],
  ['ABC 123', false],
  ['ABC/123', false],
  ['ABC-123\n', false],
  ['<script>', false],
  ['Ä-1', false],
];

describe('isTicketId', () => {
  it.each(tickets)('%j: %s', (text, valid) => {
    expect(isTicketId(text)).toBe(valid);
  });
});

describe('isSameTicket', () => {
  it.each([
    ['ABC-1', 'abc-1', true],
    ['ABC-1', 'ABC-12', false],
  ])('%s and %s: %s', (first, second, same) => {
    expect(isSameTicket(first, second)).toBe(same);
  });
});

describe('parseTicket', () => {
  it.each([[null], [undefined], [''], ['  ']])('%j is no ticket, and no mistake', (parameter) => {
    expect(parseTicket(parameter)).toBeUndefined();
  });

  it('gives the ID without blanks around it', () => {
    expect(parseTicket(' ABC-123 ')).toEqual({ok: true, value: 'ABC-123'});
  });

  it('says what is wrong without repeating markup', () => {
    const parsed = parseTicket('<script>alert(1)</script>');
    expect(parsed?.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toMatch(/[<>]/);
  });
});
