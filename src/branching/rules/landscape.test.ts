import {describe, expect, it} from 'vitest';
import {topologies} from '../../facts/topologies';
import {connectionsOf, partsOf, type PartId} from './landscape';
import {isSystemId, systems} from '../../facts/systems';

const common: PartId[] = ['afc', 'destinationService', 'cloudConnector'];

describe('partsOf', () => {
  it.each([
    ['one-system', [...common, 'combined']],
    ['separate-systems', [...common, 'gateway', 'business']],
  ] as const)('%s: in the order in which a request passes them', (topology, parts) => {
    expect(partsOf(topology).map(({id}) => id)).toEqual(parts);
  });

  it.each(topologies)('$id: each system has the name that its steps carry', ({id: topology}) => {
    for (const {id, label} of partsOf(topology))
      if (isSystemId(id)) expect(label).toBe(systems[id].label);
  });

  it.each(topologies)('$id: each system with a technical user is drawn', ({id, userSystems}) => {
    expect(partsOf(id).map((part) => part.id)).toEqual(expect.arrayContaining([...userSystems]));
  });

  it('puts what SAP runs in SAP BTP and the rest in the reader’s network', () => {
    for (const {id: topology} of topologies)
      for (const {id, zone} of partsOf(topology))
        expect(zone, id).toBe(
          ['afc', 'destinationService'].includes(id) ? 'SAP BTP' : 'Your network',
        );
  });
});

describe('connectionsOf', () => {
  it.each(topologies)('$id: leads from each part to the next', ({id}) => {
    const parts = partsOf(id).map((part) => part.id);
    expect(connectionsOf(id).map(({from, to}) => [from, to])).toEqual(
      parts.slice(1).map((to, at) => [parts[at], to]),
    );
  });

  it('has a trusted RFC between separate systems only', () => {
    expect(connectionsOf('one-system').some(({trusted}) => trusted)).toBe(false);
    expect(connectionsOf('separate-systems').filter(({trusted}) => trusted)).toEqual([
      {from: 'gateway', to: 'business', label: 'trusted RFC', trusted: true},
    ]);
  });
});
