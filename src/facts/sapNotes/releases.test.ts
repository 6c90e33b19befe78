import {describe, expect, it} from 'vitest';
import {
  releaseAnnouncement,
  releaseFilterCss,
  releaseId,
  releaseOptionId,
  releasesOf,
  sapNoteRowId,
} from './releases';
import {sapNoteRows} from './sapNotes';

const releases = releasesOf(sapNoteRows);

describe('releasesOf', () => {
  it('finds the releases of SAP’s table with their number of rows', () => {
    expect(releases.map(({label, count}) => [label, count])).toEqual([
      ['SAP S/4HANA 2023', 1],
      ['SAP S/4HANA 2022', 2],
      ['SAP S/4HANA 2021', 5],
      ['SAP S/4HANA 2020', 5],
      ['SAP S/4HANA 1909', 3],
      ['SAP ERP 6.0', 7],
    ]);
  });

  it('counts every row once', () => {
    expect(releases.reduce((sum, {count}) => sum + count, 0)).toBe(sapNoteRows.length);
  });

  it('finds none in no rows', () => {
    expect(releasesOf([])).toEqual([]);
  });
});

describe('IDs', () => {
  it.each([
    ['SAP S/4HANA', '1909', 's4hana-1909'],
    ['SAP ERP', '6.0', 'erp-6-0'],
  ] as const)('%s %s is %s', (product, release, id) => {
    expect(releaseId({product, release})).toBe(id);
  });

  it('makes release IDs that CSS takes without quotes', () => {
    for (const {id} of releases) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  it('gives every row an ID of its own', () => {
    expect(new Set(sapNoteRows.map(sapNoteRowId)).size).toBe(sapNoteRows.length);
  });

  it('names the radio button of a release and the one for all', () => {
    expect(releaseOptionId(releases[0])).toBe('sap-notes-release-s4hana-2023');
    expect(releaseOptionId(undefined)).toBe('sap-notes-release-all');
  });
});

describe('releaseFilterCss', () => {
  const css = releaseFilterCss(releases, 'data-sap-notes');

  it('has one rule a release', () => {
    expect(css.match(/display:none/g)).toHaveLength(releases.length);
    expect(css).toContain(
      '[data-sap-notes]:has(#sap-notes-release-erp-6-0:checked) [data-release]:not([data-release=erp-6-0]){display:none}',
    );
  });

  it('holds nothing that HTML would escape', () => {
    expect(css).not.toMatch(/["'<>&]/);
  });
});

describe('releaseAnnouncement', () => {
  it.each([
    [undefined, 'All 23 rows shown.'],
    [releases[1], '2 of 23 rows shown, for SAP S/4HANA 2022.'],
  ])('%o: %s', (release, text) => {
    expect(releaseAnnouncement(releases, release)).toBe(text);
  });
});
