import {expect, it} from 'vitest';
import {systemOfRole} from './systemOfRole';

it.each([
  ['Z_AFC_GW', 'gateway'],
  ['Z_AFC_GATEWAY_USER', 'gateway'],
  ['/ABC/AFC-HUB', 'gateway'],
  ['Z_AFC_BES', 'business'],
  ['Z_AFC_BACKEND', 'business'],
  ['Z_AFC_BUSINESS', 'business'],
  ['Z_AFC', undefined],
  ['Z_BE_AFC', undefined],
  ['ZAFCGW', undefined],
  ['Z_GW_BACKEND', undefined],
])('%s belongs to %s', (role, system) => {
  expect(systemOfRole(role, {})).toBe(system);
});

it('follows the names that the reader gave', () => {
  const values = {businessRoleName: 'Z_GW_ONE', gatewayRoleName: 'Z_TWO'};
  expect(systemOfRole('Z_GW_ONE', values)).toBe('business');
  expect(systemOfRole('Z_TWO', values)).toBe('gateway');
  expect(systemOfRole('Z_AFC', {businessRoleName: 'Z_AFC', gatewayRoleName: 'Z_AFC'})).toBe(
    undefined,
  );
});
