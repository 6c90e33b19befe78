import {expect, it} from 'vitest';
import {isMessage, messageMatch} from './messageMatch';

const alias = 'No System Alias found for Service … and user …';
const numbered = 'Communication system “{0}” doesn’t fulfill the prerequisites.';

it.each([
  [alias, true],
  ['CSRF token validation failed', true],
  ['S_RFCACL', false],
  ['OP Variant', false],
  ['SAP Gateway Business Suite Enablement - Service', false],
])('%s is a message: %s', (code, is) => {
  expect(isMessage(code)).toBe(is);
});

it.each([
  ['whole', 'No System Alias found for Service ZX_0001 and user ANNA', 1],
  ['in small letters, with words around it', 'log: no system alias found for service and user!', 1],
  ['in part', 'No System Alias found', 0.5],
  ['in another order', 'user and service for found alias system no', 0.125],
  ['too short to be one', 'user and', 0],
  ['another one', 'Name or password is incorrect', 0],
])('a message %s', (_name, query, share) => {
  expect(messageMatch(query, ['SU01', alias])).toBeCloseTo(share, 1);
});

it('takes no placeholder for a word', () => {
  expect(
    messageMatch('Communication system S4H doesn’t fulfill the prerequisites', [numbered]),
  ).toBe(1);
});
