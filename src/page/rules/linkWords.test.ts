import {describe, expect, it} from 'vitest';
import {fragmentOf, parameterOf, placeOf, withParameters} from './linkWords';

describe('parameterOf', () => {
  it.each([
    ['?topology=hub', 'topology', 'hub'],
    ['?topology=&topology=hub', 'topology', 'hub'],
    ['?topology=%20&topology=hub&topology=embedded', 'topology', 'hub'],
    ['?ticket=%20X%20', 'ticket', ' X '],
    ['?ticket=+X', 'ticket', ' X'],
    ['?a=b&amp;ticket=X', 'ticket', 'X'],
    ['?Topology=hub', 'topology', 'hub'],
    ['?topology%3Dhub%26ticket%3DX', 'ticket', 'X'],
    ['?topology=hub%26ticket%3DX', 'ticket', undefined],
    ['?ticket=', 'ticket', undefined],
    ['?ticket', 'ticket', undefined],
    ['?tickets=X', 'ticket', undefined],
    ['?%E0%A4%A', 'ticket', undefined],
    ['', 'ticket', undefined],
  ])('%s: %s is %j', (search, name, value) => {
    expect(parameterOf(search, name)).toBe(value);
  });
});

describe('withParameters', () => {
  it.each([
    ['?topology=hub&ticket=X', 'topology=one-system&ticket=X'],
    ['?topology=&topology=hub', 'topology=one-system'],
    ['?Topology=hub&n=1', 'topology=one-system&n=1'],
    ['?n=1&amp;topology=hub', 'n=1&topology=one-system'],
    ['?topology%3Dhub%26n%3D1', 'topology=one-system&n=1'],
    ['?step=a&amp;step=b', 'topology=one-system'],
    ['', 'topology=one-system'],
  ])('%s becomes %s', (search, written) => {
    expect(withParameters(search, {topology: 'one-system', step: undefined})).toBe(written);
  });
});

describe('fragmentOf', () => {
  it.each([
    ['#share%3D1.e30', 'share=1.e30'],
    ['#%20one-system-role%20', 'one-system-role'],
    ['#%', '%'],
    ['plain', 'plain'],
    ['', ''],
  ])('%j is %j', (hash, text) => {
    expect(fragmentOf(hash)).toBe(text);
  });
});

describe('placeOf', () => {
  it.each([
    ['?step=gateway-save', '#business-save', 'gateway-save', true],
    ['?step=', '#business-save', 'business-save', true],
    ['?step=%20&topology=hub', '#business-save', 'business-save', true],
    ['?step=&step=gateway-save', '', 'gateway-save', true],
    ['?step=%20gateway-save%0A', '', 'gateway-save', true],
    ['?step=%23gateway-save', '', 'gateway-save', true],
    ['?a=b&amp;step=gateway-save', '', 'gateway-save', true],
    ['?step=__docusaurus', '', '__docusaurus', true],
    ['', '#business%2Dsave%20', 'business-save', true],
    ['', '#business-save&state=1', 'business-save', true],
    ['', '#business-save?ticket=X', 'business-save', true],
    // What sign-on services leave behind.
    ['', '#state=1&code=2', 'state=1', false],
    ['', '#_=_', '_=_', false],
    ['', '#/home', '/home', false],
    ['', '#share=1.e30.0', 'share=1.e30.0', false],
  ])('%s%s leads to %s (for sure: %s)', (search, hash, id, meant) => {
    expect(placeOf(search, hash)).toEqual({id, meant});
  });

  it.each([
    ['', ''],
    ['?step=', '#'],
    ['?step=%23', '#%20'],
    ['', '#&state=1'],
  ])('%s%s leads to no place', (search, hash) => {
    expect(placeOf(search, hash)).toBeUndefined();
  });
});
