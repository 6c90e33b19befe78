import {describe, expect, it} from 'vitest';
import {topics} from './topics';
import {validateValue} from '../runs/rules/validateValue';
import {isValueName, valueDefinitions, valueNames} from './valueDefinitions';

describe('valueDefinitions', () => {
  it.each(valueNames)('%s is complete', (name) => {
    const definition = valueDefinitions[name];
    expect(definition.name).toBe(name);
    expect(definition.label).not.toBe('');
    expect(definition.placeholder).not.toBe('');
    expect(definition.hint).toMatch(/\.$/);
    expect(definition.topologies.length).toBeGreaterThan(0);
    expect(definition.topics.length).toBeGreaterThan(0);
    expect(definition.limits.length).toBeGreaterThan(0);
    for (const limit of definition.limits) {
      expect(limit.rule).not.toBe('');
      expect(limit.source).not.toBe('');
    }
  });

  it.each(valueNames)('the example of %s passes unchanged', (name) => {
    const {example} = valueDefinitions[name];
    expect(validateValue(name, example)).toEqual({ok: true, value: example});
  });

  it.each(valueNames)('%s asks for no password', (name) => {
    const {label, placeholder, example} = valueDefinitions[name];
    expect(`${name} ${label} ${placeholder} ${example}`).not.toMatch(/password/i);
  });

  it('names only topics of the guide', () => {
    const keys = new Set(topics.map((topic) => topic.key));
    for (const name of valueNames) {
      for (const topic of valueDefinitions[name].topics) expect(keys).toContain(topic);
    }
  });

  it.each(['__proto__', 'constructor', 'toString', 'password', ''])('%s is no value', (name) => {
    expect(isValueName(name)).toBe(false);
  });
});
