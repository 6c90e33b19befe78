import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {joinPieces, substitute, valuePiece} from './substitute';

describe('substitute', () => {
  it('marks the reader’s values and shows placeholders for the others', () => {
    const given = substitute('http://{virtualHost}:{virtualPort}/x', {virtualHost: 'afc.virtual'});
    expect(given).toEqual([
      {type: 'text', text: 'http://'},
      {type: 'value', name: 'virtualHost', text: 'afc.virtual', given: true},
      {type: 'text', text: ':'},
      {type: 'value', name: 'virtualPort', text: 'virtual port', given: false},
      {type: 'text', text: '/x'},
    ]);
    expect(joinPieces(given)).toBe('http://afc.virtual:‹virtual port›/x');
  });

  it.each(['{password}', '{constructor}', '{__proto__}', '{}', '{', 'a } b'])(
    'leaves %s as it is',
    (template) => {
      expect(joinPieces(substitute(template, {}))).toBe(template);
    },
  );

  it('does not look for names in the reader’s values', () => {
    expect(joinPieces(substitute('{roleName}', {roleName: '{client}', client: '100'}))).toBe(
      '{client}',
    );
  });

  it('keeps every text without a name unchanged', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/\{[A-Za-z]+\}/.test(text)),
        (text) => joinPieces(substitute(text, {client: '100'})) === text,
      ),
      {seed: 3},
    );
  }, 60_000);

  it('takes an empty value for a missing one', () => {
    expect(valuePiece('client', {client: ''})).toMatchObject({text: 'client', given: false});
  });
});
