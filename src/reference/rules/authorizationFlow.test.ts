import {describe, expect, it} from 'vitest';
import {authorizationFlow, flowParties, flowPartyById, flowUserLabels} from './authorizationFlow';

describe('authorizationFlow', () => {
  it('numbers seven steps from 1 in order, as SAP does', () => {
    expect(authorizationFlow.map((step) => step.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('lets the same parties act in the same order as in SAP’s graphic', () => {
    expect(authorizationFlow.map((step) => step.party)).toEqual([
      'afcBackEnd',
      'destinationService',
      'afcBackEnd',
      'afcBackEnd',
      'communicationSystem',
      'communicationSystem',
      'communicationSystem',
    ]);
  });

  it('names the user of every step', () => {
    for (const step of authorizationFlow) expect(flowUserLabels[step.user]).not.toBe('');
  });

  it('keeps the lines of the drawing short enough for a box', () => {
    const lines = [...authorizationFlow, ...flowParties].flatMap((part) => part.lines);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(24);
    for (const step of authorizationFlow) expect(step.lines.length).toBeLessThanOrEqual(2);
  });
});

describe('flowPartyById', () => {
  it('finds every party', () => {
    for (const party of flowParties) expect(flowPartyById(party.id)).toBe(party);
  });
});
