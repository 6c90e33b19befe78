import {describe, expect, it} from 'vitest';
import {valuesFor} from './valuesFor';

const names = (...asked: Parameters<typeof valuesFor>) => valuesFor(...asked).map(({name}) => name);

describe('valuesFor', () => {
  it('shows one role and one client for one system, two for separate systems', () => {
    expect(names('one-system')).toContain('roleName');
    expect(names('one-system')).not.toContain('businessRoleName');
    expect(names('separate-systems')).toEqual(
      expect.arrayContaining(['businessRoleName', 'gatewayRoleName', 'gatewayClient']),
    );
    expect(names('separate-systems')).not.toContain('client');
  });

  it('shows on a topic what the topic uses', () => {
    expect(names('separate-systems', 'destination')).toEqual([
      'gatewayClient',
      'virtualHost',
      'virtualPort',
      'technicalUser',
      'destinationName',
      'locationId',
    ]);
    expect(names('one-system', 'communication-system')).toEqual([
      'destinationName',
      'uiDomain',
      'uiEndpoint',
    ]);
    expect(names('one-system', 's4hana')).toEqual([]);
  });

  it('asks for the fewest fields as long as no topology is chosen', () => {
    expect(names(undefined)).toEqual(names('one-system'));
  });
});
