import {describe, expect, it} from 'vitest';
import {usableValues} from './usableValues';

describe('usableValues', () => {
  it('leaves out what is wrong or empty and writes the rest as SAP does', () => {
    const entered = {
      virtualPort: '443',
      virtualHost: 'afc.virtual',
      technicalUser: 'afc',
      roleName: '',
    };
    expect(usableValues(entered, 'one-system')).toEqual({
      virtualHost: 'afc.virtual',
      technicalUser: 'AFC',
    });
  });

  it('lets one field answer for both back ends in one system', () => {
    expect(
      usableValues({gatewaySystemId: 'S4D', client: '100', roleName: 'Z_AFC'}, 'one-system'),
    ).toEqual({
      gatewaySystemId: 'S4D',
      businessSystemId: 'S4D',
      client: '100',
      gatewayClient: '100',
      businessClient: '100',
      roleName: 'Z_AFC',
      businessRoleName: 'Z_AFC',
      gatewayRoleName: 'Z_AFC',
    });
  });

  it('takes the client in the URL from the gateway back end with separate systems (3.7)', () => {
    expect(
      usableValues(
        {client: '300', gatewayClient: '100', businessClient: '200'},
        'separate-systems',
      ),
    ).toEqual({client: '100', gatewayClient: '100', businessClient: '200'});
  });

  it('shows nothing of the other topology', () => {
    const entered = {roleName: 'Z_ONE', businessRoleName: 'Z_BUS', gatewayRoleName: 'Z_GW'};
    expect(usableValues(entered, 'separate-systems')).toEqual({
      businessRoleName: 'Z_BUS',
      gatewayRoleName: 'Z_GW',
    });
    expect(Object.values(usableValues(entered, 'one-system'))).toEqual(['Z_ONE', 'Z_ONE', 'Z_ONE']);
  });

  it('takes every value as it is without a topology', () => {
    expect(usableValues({client: '100', gatewayClient: '200'}, undefined)).toEqual({
      client: '100',
      gatewayClient: '200',
    });
  });
});
