import {describe, expect, it} from 'vitest';
import {isSystemId, labelsOf, systems} from './systems';

describe('systems', () => {
  it('has the six systems of the guide', () => {
    expect(Object.keys(systems)).toEqual([
      'business',
      'gateway',
      'combined',
      'btp',
      'cloudConnector',
      'afc',
    ]);
  });

  it.each(Object.entries(systems))('%s carries its own ID, a label and a role', (key, system) => {
    expect(system.id).toBe(key);
    expect(system.label).not.toBe('');
    expect(system.role).toMatch(/administrator$/);
  });

  it('gives no two systems the same label', () => {
    const labels = Object.values(systems).map(({label}) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('isSystemId', () => {
  it.each(Object.keys(systems))('knows %s', (id) => {
    expect(isSystemId(id)).toBe(true);
  });

  it.each(['', 'Business', 'cloud-connector', 'constructor', '__proto__', 'toString'])(
    'does not know %j',
    (text) => {
      expect(isSystemId(text)).toBe(false);
    },
  );
});

describe('labelsOf', () => {
  it('names the one system of the first topology, and each system of the other', () => {
    expect(labelsOf('business', 'true')).toEqual([
      {id: 'business', topology: 'separate-systems', label: 'Business back end'},
      {id: 'combined', topology: 'one-system', label: 'Gateway and business back end'},
    ]);
    expect(labelsOf('btp', 'true')).toEqual([{id: 'btp', label: 'SAP BTP cockpit'}]);
  });

  it('names a system alone where the step belongs to one topology', () => {
    expect(labelsOf('business')).toEqual([{id: 'business', label: 'Business back end'}]);
  });
});
