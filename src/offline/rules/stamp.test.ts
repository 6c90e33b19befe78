import {expect, it} from 'vitest';
import {footLine, footStyle, stampParts} from './stamp';

const facts = {
  title: 'Create the destination',
  guideVersion: '1.0.0',
  source: {commit: 'b5f391b', date: '2026-05-18'},
  day: '2026-11-22',
  address: 'https://guide.example/s4hana/destination/',
};

it('says version, source revision, day and address', () => {
  expect(stampParts(facts)).toEqual([
    'Guide version 1.0.0',
    'SAP’s guide revision b5f391b of 2026-05-18',
    'printed on 2026-11-22',
    'https://guide.example/s4hana/destination/',
  ]);
});

it.each([
  [{}, 'Create the destination · version 1.0.0 · 2026-11-22'],
  [
    {topology: 'One system', ticket: 'AFC-1'},
    'Create the destination · One system · Ticket AFC-1 · version 1.0.0 · 2026-11-22',
  ],
])('the foot with %j is %s', (more, line) => {
  expect(footLine({...facts, ...more})).toBe(line);
});

it('takes the line word by word', () => {
  expect(footStyle('a"b\\c</style>')).toContain('content:"a\\22 b\\5c c\\3c /style>"');
});
