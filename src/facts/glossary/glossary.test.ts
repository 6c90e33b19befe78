import {describe, expect, it} from 'vitest';
import {topics} from '../topics';
import {glossary, glossaryTermById} from './glossary';

const ids = glossary.map(({id}) => id);

describe('glossary', () => {
  it('is in alphabetical order', () => {
    const names = glossary.map(({term}) => term);
    const sorted = [...names].sort((a, b) => a.localeCompare(b, 'en', {sensitivity: 'base'}));
    expect(names).toEqual(sorted);
  });

  it('has each term and each ID once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(glossary.map(({term}) => term.toLowerCase())).size).toBe(glossary.length);
  });

  it('has no other name that is a term itself', () => {
    const names = glossary.map(({term}) => term.toLowerCase());
    for (const other of glossary.flatMap(({alsoCalled = []}) => alsoCalled))
      expect(names).not.toContain(other.toLowerCase());
  });

  it.each(glossary.map((term) => [term.id, term] as const))(
    '%s: ID from the term, one to three sentences, links that lead somewhere',
    (id, {term, definition, see = [], topics: keys = []}) => {
      // A renamed term keeps its ID, because links lead to it.
      const renamed = id === 'field-note';
      if (!renamed) expect(id).toBe(term.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'));
      expect(definition).toMatch(/\.$/);
      expect(definition.split(/[.;] /).length).toBeLessThanOrEqual(3);
      for (const other of see) expect(ids).toContain(other);
      expect(see).not.toContain(id);
      for (const key of keys) expect(topics.map((topic) => topic.key)).toContain(key);
    },
  );

  it.each(glossary.map((term) => [term.id, term] as const))(
    '%s: names a source, or is a word of this guide',
    (_, {sources, ofThisGuide}) => {
      expect(sources.length > 0).toBe(!ofThisGuide);
    },
  );
});

describe('glossaryTermById', () => {
  it('finds a term', () => {
    expect(glossaryTermById('iwsg').term).toBe('IWSG');
  });

  it('says which term is unknown', () => {
    expect(() => glossaryTermById('nonsense')).toThrow('Unknown glossary term "nonsense".');
  });
});
