import {describe, expect, it} from 'vitest';
import {symptoms} from '../../facts/symptoms/symptoms';
import {answersFilter, everySymptom, type SymptomFilter} from './symptomFilter';

const found = (filter: Partial<SymptomFilter>) =>
  symptoms.filter((symptom) => answersFilter(symptom, {...everySymptom, ...filter}));

describe('answersFilter', () => {
  it('lets every entry through when nothing is asked', () => {
    expect(found({})).toHaveLength(symptoms.length);
    expect(found({text: '  '})).toHaveLength(symptoms.length);
  });

  it('asks for every word, in any case and order', () => {
    const hits = found({text: 'LOGON   trusted'});
    expect(hits.length).toBeGreaterThan(0);
    expect(found({text: 'trusted logon'})).toEqual(hits);
    expect(found({text: 'trusted nothing-like-this'})).toEqual([]);
  });

  it('finds a status by its number', () => {
    expect(
      found({text: '403', place: 'http'})
        .map(({title}) => title)
        .join(),
    ).toContain('403');
  });

  it('leaves out what cannot occur in the topology', () => {
    const one = found({topology: 'one-system'});
    expect(one.length).toBeLessThan(symptoms.length);
    expect(
      one.every(({causes}) => causes.some(({topology}) => topology !== 'separate-systems')),
    ).toBe(true);
  });

  it('shows one place alone', () => {
    expect(new Set(found({place: 'afc'}).map(({place}) => place))).toEqual(new Set(['afc']));
  });
});
