import type {SapNoteRow} from './sapNotes';

/** One release with SAP Notes. */
export interface SapRelease {
  /** Usable as an HTML ID and as an unquoted CSS identifier: `s4hana-2023`. */
  readonly id: string;
  readonly label: string;
  /** The number of rows for the release. */
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

/** The ID of the radio button for a release, or for all of them. */
export function releaseOptionId(release: SapRelease | undefined): string {
  return `sap-notes-release-${release?.id ?? 'all'}`;
}

/**
 * The CSS that lets radio buttons filter the rows without JavaScript: it hides rows of releases
 * that are not checked. `scope` is the name of the data attribute on the element that contains
 * radio buttons and rows. The IDs are plain identifiers, so they need no quoting or escaping in
 * HTML.
 */
export function releaseFilterCss(releases: readonly SapRelease[], scope: string): string {
  return releases
    .map(
      (release) =>
        `[${scope}]:has(#${releaseOptionId(release)}:checked) [data-release]:not([data-release=${release.id}]){display:none}`,
    )
    .join('');
}

/** The announcement after a release was chosen. `release` is undefined for all of them. */
export function releaseAnnouncement(
  releases: readonly SapRelease[],
  release: SapRelease | undefined,
): string {
  const total = releases.reduce((sum, {count}) => sum + count, 0);
  if (!release) return `All ${total} rows shown.`;
  return `${release.count} of ${total} rows shown, for ${release.label}.`;
}
