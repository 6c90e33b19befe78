import {describe, expect, it} from 'vitest';
import {parseDoc} from '../authorChecks/parseDoc';
import {anchorsByTopology} from './anchors';

const step = (id: string) => `<Step id="${id}" system="btp">\n\nDo it.\n\n</Step>\n\n`;
const branch = (topology: string, content: string) =>
  `<OnlyFor topology="${topology}">\n\n${content}</OnlyFor>\n\n`;

describe('anchorsByTopology', () => {
  it.each([
    ['no steps', 'Text\n', ''],
    ['shared steps and headings only', `## A {/* #a */}\n\n${step('b')}`, ''],
    ['steps of one branch', branch('one-system', step('a') + step('b')), 'one-system=a b'],
    [
      'both branches, in the order of the page',
      branch('separate-systems', step('a')) + branch('one-system', step('b')),
      'separate-systems=a;one-system=b',
    ],
    [
      'several passages of a branch',
      branch('one-system', step('a')) +
        step('shared') +
        branch('separate-systems', step('b')) +
        branch('one-system', step('c')),
      'one-system=a c;separate-systems=b',
    ],
    [
      'no headings: they begin with the topology and need no list',
      branch('one-system', `## A {/* #one-system-a */}\n\n${step('b')}`),
      'one-system=b',
    ],
    [
      'steps inside other elements',
      branch('one-system', `<FieldNote ground="x">\n\n${step('a')}</FieldNote>\n\n`),
      'one-system=a',
    ],
    ['a branch without steps', branch('one-system', 'Text.\n\n'), ''],
  ])('%s', (_name, text, expected) => {
    expect(anchorsByTopology(parseDoc({file: 'docs/a.mdx', text}).root)).toBe(expected);
  });
});
