import {describe, expect, it} from 'vitest';
import {parseDoc} from '../docs/parseDoc';
import {firstStepOfLastBranch, stepPrefixesByTopology} from './branchSteps';

const step = (system: string, name = 'a') =>
  `<Step id="${system}-${name}" system="${system}">\n\nDo it.\n\n</Step>\n\n`;
const branch = (topology: string, content: string) =>
  `<OnlyFor topology="${topology}">\n\n${content}</OnlyFor>\n\n`;
const read = (text: string) => stepPrefixesByTopology(parseDoc({file: 'docs/a.mdx', text}).root);

describe('stepPrefixesByTopology', () => {
  it.each([
    ['no steps', 'Text\n', ''],
    ['shared steps and headings only', `## A {/* #a */}\n\n${step('btp')}`, ''],
    [
      'steps of one branch',
      branch('one-system', step('combined') + step('combined', 'b')),
      'one-system=combined-',
    ],
    [
      'both branches, in the order of the page',
      branch('separate-systems', step('business') + step('gateway')) +
        branch('one-system', step('combined')),
      'separate-systems=business- gateway-;one-system=combined-',
    ],
    [
      'several passages of a branch, and shared steps',
      branch('one-system', step('combined')) +
        step('btp') +
        branch('one-system', step('cloudConnector')),
      'one-system=combined- cloud-connector-',
    ],
    [
      'steps inside other elements',
      branch('one-system', `<FieldNote source="x">\n\n${step('combined')}</FieldNote>\n\n`),
      'one-system=combined-',
    ],
    ['a branch without steps', branch('one-system', 'Text.\n\n'), ''],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    [
      'two branches',
      branch('one-system', step('gateway')) + branch('separate-systems', step('gateway', 'b')),
      'Steps with system="gateway" stand in one-system and in separate-systems;',
    ],
    [
      'a branch and the shared part',
      step('gateway') + branch('separate-systems', step('gateway', 'b')),
      'Steps with system="gateway" stand in the shared part and in separate-systems;',
    ],
  ])('refuses a system with steps in %s', (_name, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe('firstStepOfLastBranch', () => {
  it.each([
    ['no branch', step('btp'), undefined],
    ['a branch without steps', branch('one-system', 'Text.\n\n'), undefined],
    ['one branch', branch('one-system', step('combined') + step('combined', 'b')), 'combined-a'],
    [
      'two branches, each in two passages',
      branch('one-system', step('combined')) +
        branch('separate-systems', step('business')) +
        branch('one-system', step('combined', 'b')) +
        branch('separate-systems', step('gateway')),
      'business-a',
    ],
  ])('%s', (_name, text, expected) => {
    expect(firstStepOfLastBranch(parseDoc({file: 'docs/a.mdx', text}).root)).toBe(expected);
  });
});
