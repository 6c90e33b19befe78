import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {
  arbitraryAuthorization,
  arbitraryRoles,
} from '../../../tests/fixtures/role-check/arbitraryRoles';
import {
  check,
  findings,
  hashFile,
  levelsOf,
  listOf,
  read,
} from '../../../tests/fixtures/role-check/check';
import {
  columns1251,
  csv,
  download,
  pipeList,
  renamed,
  tabList,
  utf16,
} from '../../../tests/fixtures/role-check/exports';
import {valueRows, type FixtureRole} from '../../../tests/fixtures/role-check/roles';
import type {Finding, RoleCheckAnswer} from './evaluate/answer';
import {isGranted} from './evaluate/status';

vi.setConfig({testTimeout: 60_000});
fc.configureGlobal({seed: Number(process.env.ROLE_CHECK_SEED ?? 20_260_318)});

const systems = ['combined', 'business', 'gateway', 'unplaced'] as const;
const arbitrarySystem = fc.constantFrom(...systems);

/** The answer without the summaries of the files. */
function essence({systems: answers, verdict, next, counts}: RoleCheckAnswer) {
  return {answers, verdict, next, counts};
}

function rowsOf(roles: readonly FixtureRole[]) {
  return roles.flatMap(valueRows);
}

function shuffled<Item>(items: readonly Item[], order: readonly number[]): readonly Item[] {
  return items
    .map((item, at) => ({item, rank: order[at % order.length] ?? 0, at}))
    .toSorted((one, other) => one.rank - other.rank || one.at - other.at)
    .map(({item}) => item);
}

const arbitraryOrder = fc.array(fc.integer({min: 0, max: 99}), {minLength: 1, maxLength: 40});

describe('the answer does not depend on', () => {
  it('the order of rows', () => {
    fc.assert(
      fc.property(arbitraryRoles, arbitrarySystem, arbitraryOrder, (roles, system, order) => {
        const inOrder = read(csv(columns1251, rowsOf(roles)));
        const mixed = read(csv(columns1251, shuffled(rowsOf(roles), order)));
        const rest = [levelsOf(...roles), hashFile];
        expect(essence(check(system, [mixed, ...rest]))).toEqual(
          essence(check(system, [inOrder, ...rest])),
        );
      }),
    );
  });

  it('the order of lines of a download', () => {
    fc.assert(
      fc.property(arbitraryRoles, arbitrarySystem, arbitraryOrder, (roles, system, order) => {
        const text = download(roles);
        const mixed = `${shuffled(text.trimEnd().split('\n'), order).join('\n')}\n`;
        expect(essence(check(system, [read(mixed), hashFile]))).toEqual(
          essence(check(system, [read(text), hashFile])),
        );
      }),
    );
  });

  it('the order of columns', () => {
    fc.assert(
      fc.property(arbitraryRoles, arbitrarySystem, arbitraryOrder, (roles, system, order) => {
        const inOrder = read(csv(columns1251, rowsOf(roles)));
        const mixed = read(csv(shuffled(columns1251, order), rowsOf(roles)));
        expect(essence(check(system, [mixed]))).toEqual(essence(check(system, [inOrder])));
      }),
    );
  });

  it('the order of files', () => {
    fc.assert(
      fc.property(arbitraryRoles, arbitrarySystem, arbitraryOrder, (roles, system, order) => {
        const files = [...roles.map((role) => listOf(role)), levelsOf(...roles), hashFile];
        expect(essence(check(system, shuffled(files, order)))).toEqual(
          essence(check(system, files)),
        );
      }),
    );
  });

  it('the style of the export', () => {
    fc.assert(
      fc.property(arbitraryRoles, arbitrarySystem, (roles, system) => {
        const rows = rowsOf(roles);
        const headings = {
          AGR_NAME: 'Role',
          OBJECT: 'Object',
          AUTH: 'Authorization',
          FIELD: 'Field',
        };
        const named = columns1251.map(
          (name) => Object.entries(headings).find(([technical]) => technical === name)?.[1] ?? name,
        );
        const styles = [
          csv(columns1251, rows),
          csv(columns1251, rows, ';', true),
          csv(named, renamed(rows, headings), '\t'),
          pipeList(columns1251, rows, {title: '01.04.2026 List 1', extraColumn: true, page: 4}),
          utf16(tabList(columns1251, rows)),
        ];
        const expected = essence(check(system, [read(download(roles)), hashFile]));
        for (const style of styles) {
          const files = [read(style), levelsOf(...roles), hashFile];
          expect(essence(check(system, files))).toEqual(expected);
        }
      }),
      {numRuns: 50},
    );
  });

  it('how the file is cut into chunks', () => {
    fc.assert(
      fc.property(arbitraryRoles, fc.integer({min: 1, max: 500}), (roles, chunk) => {
        const bytes = new TextEncoder().encode(download(roles));
        expect(read(bytes, 'x', chunk)).toEqual(read(bytes, 'x'));
      }),
      {numRuns: 50},
    );
  });
});

describe('adding an authorization', () => {
  function ofContents(all: readonly Finding[]): readonly Finding[] {
    return all.filter(({object}) => object);
  }

  it('never makes a requirement fail that was met', () => {
    fc.assert(
      fc.property(
        arbitraryRoles,
        arbitraryAuthorization,
        arbitrarySystem,
        fc.boolean(),
        (roles, added, system, withNames) => {
          const [first, ...rest] = roles;
          if (!first) return;
          const free = {...added, auth: 'T-E900000100'};
          const grown = {...first, authorizations: [...first.authorizations, free]};
          const names = withNames ? [hashFile] : [];
          const answer = (all: readonly FixtureRole[]) =>
            ofContents(findings(check(system, [listOf(...all), levelsOf(...all), ...names])));
          const before = answer(roles);
          const after = answer([grown, ...rest]);
          for (const {id, system: of, status} of before) {
            const later = after.find((found) => found.id === id && found.system === of)?.status;
            if (isGranted(status)) expect(later && isGranted(later)).toBe(true);
          }
        },
      ),
      {numRuns: 300},
    );
  });
});
