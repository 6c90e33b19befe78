import {describe, expect, it} from 'vitest';
import {systems} from './systems';
import {topologies, topologyById} from './topologies';
import {topologyAliases, topologyIds, type TopologyId} from './topologyIds';

describe('the list of topologies', () => {
  it('has an entry for each ID, in the order of the IDs', () => {
    expect(topologies.map(({id}) => id)).toEqual(topologyIds);
    expect(topologyIds).toEqual(['one-system', 'separate-systems']);
  });

  it('takes the aliases that links rely on', () => {
    expect(topologyAliases).toEqual({
      'one-system': ['single-system', 'embedded'],
      'separate-systems': ['hub'],
    });
    for (const {id, aliases} of topologies) expect(aliases).toBe(topologyAliases[id]);
  });

  it('gives no text two meanings', () => {
    const texts = topologies.flatMap(({id, aliases}) => [id, ...aliases]);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('creates one user in one system, or two users in working order', () => {
    expect(topologyById('one-system').userSystems).toEqual(['combined']);
    expect(topologyById('separate-systems').userSystems).toEqual(['business', 'gateway']);
    for (const {userSystems} of topologies)
      for (const system of userSystems) expect(systems).toHaveProperty(system);
  });

  it('names SAP Gateway’s term (evidence.md#gateway-deployment)', () => {
    expect(topologyById('one-system').gatewayTerm).toBe('Embedded Deployment');
    expect(topologyById('separate-systems').gatewayTerm).toBe('Central Hub Deployment');
  });
});

describe('topologyById', () => {
  it.each(topologyIds)('finds %s', (id) => {
    expect(topologyById(id).id).toBe(id);
  });

  it('names an ID that is none', () => {
    expect(() => topologyById('hub' as TopologyId)).toThrow('Unknown topology "hub".');
  });
});
