import type {SapNoteRow} from './sapNotes';

/** One release for which there are notes. */
export interface SapRelease {
  /** Usable as an HTML ID and as an unquoted CSS identifier: `s4hana-2023`. */
  readonly id: string;
  readonly label: string;
  /** How many rows there are for it. */
  readonly count: number;
}

/** The ID of a row's release. */
export function releaseId(row: Pick<SapNoteRow, 'product' | 'release'>): string {
  const product = row.product === 'SAP ERP' ? 'erp' : 's4hana';
  return `${product}-${row.release.replace('.', '-')}`;
}

/** The permanent ID of a row on the page: `sap-note-3336977-s4hana-2023`. */
export function sapNoteRowId(row: SapNoteRow): string {
  return `sap-note-${row.note.number}-${releaseId(row)}`;
}

/** The releases of the rows, each once, in the order of the rows. */
export function releasesOf(rows: readonly SapNoteRow[]): SapRelease[] {
  const ids = [...new Set(rows.map(releaseId))];
  return ids.flatMap((id) => {
    const ofRelease = rows.filter((row) => releaseId(row) === id);
    const first = ofRelease[0];
    if (!first) return [];
    return [{id, label: `${first.product} ${first.release}`, count: ofRelease.length}];
  });
}

/** The ID of the radio button that stands for a release, or for all of them. */
export function releaseOptionId(release: SapRelease | undefined): string {
  return `sap-notes-release-${release?.id ?? 'all'}`;
}

/**
 * The CSS with which the radio buttons filter the rows without JavaScript: while a release is
 * checked, rows of other releases are hidden. `scope` is the name of the data attribute on the
 * element that holds radio buttons and rows. The IDs are plain identifiers, so nothing is quoted
 * and nothing needs escaping in HTML.
 */
export function releaseFilterCss(releases: readonly SapRelease[], scope: string): string {
  return releases
    .map(
      (release) =>
        `[${scope}]:has(#${releaseOptionId(release)}:checked) [data-release]:not([data-release=${release.id}]){display:none}`,
    )
    .join('');
}

/** What is announced when a release was chosen. `release` is undefined for all of them. */
export function releaseAnnouncement(
  releases: readonly SapRelease[],
  release: SapRelease | undefined,
): string {
  const total = releases.reduce((sum, {count}) => sum + count, 0);
  if (!release) return `All ${total} rows shown.`;
  return `${release.count} of ${total} rows shown, for ${release.label}.`;
}
