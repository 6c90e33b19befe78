import {expect, it} from 'vitest';
import type {UserSystemId} from './types';
import {isUserSystemId, otherUserSystem, topologyOfUserSystem, userSystemsOf} from './userSystems';

it('lists the user systems of a topology in working order', () => {
  expect(userSystemsOf('one-system')).toEqual(['combined']);
  expect(userSystemsOf('separate-systems')).toEqual(['business', 'gateway']);
});

it.each<[UserSystemId, string, UserSystemId | undefined]>([
  ['combined', 'one-system', undefined],
  ['business', 'separate-systems', 'gateway'],
  ['gateway', 'separate-systems', 'business'],
])('%s belongs to %s, beside %s', (system, topology, other) => {
  expect(topologyOfUserSystem(system).id).toBe(topology);
  expect(otherUserSystem(system)).toBe(other);
});

it('knows places without a user', () => {
  expect(isUserSystemId('business')).toBe(true);
  expect(isUserSystemId('btp')).toBe(false);
});
