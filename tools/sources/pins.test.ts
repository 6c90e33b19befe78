import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import matter from 'gray-matter';
import {describe, expect, it} from 'vitest';
import {requirementsFor} from '../../src/requirements/rules/requirements';
import type {UserSystemId} from '../../src/facts/requirements/types';
import {pins} from './rules/pins';
import {sourceRevision, topics, type TopicSource} from '../../src/facts/topics';
import {rolesFingerprint} from './fingerprint';
import {printedTablesOf} from './printedTables';
import {loios} from '../../tests/fixtures/sources/sapExport';

function pinOf(loio: string) {
  const found = pins.find((pin) => pin.loio === loio);
  if (!found)
    throw new Error(`Topic ${loio} is not pinned: enter its loio in pins.json, then --pin.`);
  return found;
}

function sourcesOfDocs(): TopicSource[] {
  const docs = new URL('../../docs/', import.meta.url).pathname;
  return readdirSync(docs, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => {
      const {sources = []} = matter(readFileSync(join(docs, file), 'utf8')).data as {
        sources?: TopicSource[];
      };
      return sources;
    });
}

function pathOf({file}: TopicSource): string {
  return `docs/${file.includes('/') ? '' : 'Connectivity/'}${file}`;
}

describe('pins', () => {
  it.each([...topics.map(({source}) => source), ...sourcesOfDocs()])(
    '$title: pinned at the path that the page links to',
    (source) => {
      expect(pinOf(source.loio).path).toBe(pathOf(source));
    },
  );

  it('are complete, each topic once, at the revision that the pages name', () => {
    expect(new Set(pins.map(({loio}) => loio)).size).toBe(pins.length);
    for (const {loio, path, commit, checkedOn, fingerprint} of pins) {
      expect(loio).toMatch(/^[0-9a-f]{32}$/);
      expect(path).toMatch(new RegExp(`-${loio.slice(0, 7)}\\.md$`));
      expect(commit).toMatch(/^[0-9a-f]{40}$/);
      expect(commit.slice(0, 7)).toBe(sourceRevision.commit);
      expect(checkedOn).toBe(sourceRevision.checkedOn);
      expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
    }
    expect(sourceRevision.date <= sourceRevision.checkedOn).toBe(true);
  });

  // Without SAP's repository: what it printed when it was pinned is what domain/requirements says.
  it.each<[string, UserSystemId[]]>([
    [loios.oneSystem, ['combined']],
    [loios.separateSystems, ['business', 'gateway']],
  ])('%s printed what domain/requirements says of %j', (loio, systems) => {
    const said = systems.map((system) => printedTablesOf(requirementsFor(system)));
    expect(pinOf(loio).roles).toBe(rolesFingerprint(said));
  });

  it('of topics that print no role have no fingerprint of roles', () => {
    const withRoles = pins.filter(({roles}) => roles).map(({loio}) => loio);
    expect(withRoles.sort()).toEqual([loios.oneSystem, loios.separateSystems].sort());
  });
});
