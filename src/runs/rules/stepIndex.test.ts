import {describe, expect, it} from 'vitest';
import {knownSteps, stepsOf, type StepIndex, type StepPage} from './stepIndex';

const branching: StepPage = {
  path: '/a/',
  title: 'A',
  steps: {
    any: ['btp-open'],
    'one-system': ['combined-create'],
    'separate-systems': ['business-create', 'gateway-create'],
  },
};
const plain: StepPage = {path: '/b/', title: 'B', steps: {any: ['afc-open']}};
const fixed: StepPage = {path: '/c/', title: 'C', steps: {'one-system': ['combined-create']}};
const index: StepIndex = {guideVersion: '1.0.0', pages: [branching, plain, fixed]};

describe('stepsOf', () => {
  it.each([
    ['one-system', ['btp-open', 'combined-create']],
    ['separate-systems', ['btp-open', 'business-create', 'gateway-create']],
    [undefined, ['btp-open']],
  ] as const)('%s: its own branch and what stands outside', (topology, expected) => {
    expect(stepsOf(branching, topology)).toEqual(expected);
  });

  it('is empty on a page of the other branch', () => {
    expect(stepsOf(fixed, 'separate-systems')).toEqual([]);
  });
});

it('knows each step of the guide once', () => {
  expect([...knownSteps(index)].sort()).toEqual([
    'afc-open',
    'btp-open',
    'business-create',
    'combined-create',
    'gateway-create',
  ]);
});
