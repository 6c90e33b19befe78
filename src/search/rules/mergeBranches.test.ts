import {describe, expect, it} from 'vitest';
import {mergeBranches, type BranchRecord} from './mergeBranches';

const page = '/s4hana/technical-communication-user/';
const record = (part: Partial<BranchRecord>): BranchRecord => ({
  path: page,
  pageTitle: 'Page',
  heading: 'Heading',
  text: 'Text',
  codes: [],
  ...part,
});

describe('mergeBranches', () => {
  it('keeps what all branches have in common once, without a topology', () => {
    const both = (['one-system', 'separate-systems'] as const).map((topology) =>
      record({anchor: 'check', topology}),
    );
    expect(mergeBranches(both)).toEqual([{...record({anchor: 'check'}), id: 0}]);
  });

  it('keeps what differs between the branches, each with its topology', () => {
    const differing = [
      record({anchor: 'check', topology: 'one-system', text: 'One'}),
      record({anchor: 'check', topology: 'separate-systems', text: 'Two'}),
    ];
    expect(mergeBranches(differing).map(({topology}) => topology)).toEqual([
      'one-system',
      'separate-systems',
    ]);
  });

  it('keeps steps of the page of one branch with the topic alone, and the opening of that page', () => {
    const step = {anchor: 'combined-create', topology: 'one-system'} as const;
    const branchPage = {path: `${page}one-system/`, topology: 'one-system'} as const;
    const merged = mergeBranches([
      record(step),
      record({...step, ...branchPage}),
      record({...branchPage, heading: 'One system'}),
      record({...branchPage, anchor: 'only-here'}),
    ]);
    expect(merged.map(({path, anchor}) => [path, anchor])).toEqual([
      [page, 'combined-create'],
      [`${page}one-system/`, undefined],
      [`${page}one-system/`, 'only-here'],
    ]);
  });
});
