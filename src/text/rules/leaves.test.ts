import {describe, expect, it} from 'vitest';
import {code, link, pieces, text} from './inline';
import {substitute} from '../../runs/rules/substitute';
import {toLeaves} from './leaves';
import {safeUrl} from './safeUrl';

describe('toLeaves', () => {
  it('moves blanks out of strong words', () => {
    expect(toLeaves([text('a'), {type: 'strong', children: [text(' b ')]}, text('c')])).toEqual([
      {kind: 'text', text: 'a ', strong: false},
      {kind: 'text', text: 'b', strong: true},
      {kind: 'text', text: ' c', strong: false},
    ]);
  });

  it('resolves nesting: strong in strong, link in link', () => {
    const inner = link('b', 'https://inner.example/');
    expect(
      toLeaves([
        {
          type: 'link',
          url: 'https://outer.example/',
          children: [{type: 'strong', children: [{type: 'strong', children: [inner]}]}],
        },
      ]),
    ).toEqual([{kind: 'text', text: 'b', strong: true, url: 'https://outer.example/'}]);
  });

  it('makes one literal of a template and its values', () => {
    const url = substitute('http://{virtualHost}:{virtualPort}/x', {virtualHost: 'afc.virtual'});
    expect(toLeaves(pieces(url))).toEqual([
      {kind: 'code', text: 'http://afc.virtual:‹virtual port›/x', strong: false},
    ]);
  });

  it('is one line without hidden characters', () => {
    expect(toLeaves([text(' a\n\u202e\u0000 b '), code(' c\u200bd ')])).toEqual([
      {kind: 'text', text: 'a b ', strong: false},
      {kind: 'code', text: 'cd', strong: false},
    ]);
  });
});

describe('safeUrl', () => {
  it.each([
    ['https://a.b/c?d=e&f=g#h', 'https://a.b/c?d=e&f=g#h'],
    ['HTTP://a.b/', 'HTTP://a.b/'],
    ['https://a.b/(c)[d] e|f!g', 'https://a.b/%28c%29%5Bd%5D%20e%7Cf%21g'],
    ['https://a.b/"><script>', 'https://a.b/%22%3E%3Cscript%3E'],
    ['https://a.b/ä;b', 'https://a.b/%C3%A4%3Bb'],
    ['https://a.b/\ud800\u202e', 'https://a.b/'],
    ['javascript:alert(1)', undefined],
    ['java\u0000script:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['//a.b/', undefined],
    ['/s4hana/', undefined],
    ['https://', undefined],
    ['', undefined],
  ])('%j becomes %j', (url, safe) => {
    expect(safeUrl(url)).toBe(safe);
  });
});
