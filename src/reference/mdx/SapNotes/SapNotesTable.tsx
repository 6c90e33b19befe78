import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {InlineText} from '@site/src/ui/InlineText';
import {releaseId, sapNoteRowId} from '@site/src/facts/sapNotes/releases';
import {
  additionalNoteLabel,
  sapNoteColumns,
  sapNotesCaption,
} from '@site/src/reference/rules/sapNoteWords';
import {sapNoteUrl, type SapNote, type SapNoteRow} from '@site/src/facts/sapNotes/sapNotes';
import styles from './SapNotes.module.css';

function NoteLink({note}: {readonly note: SapNote}): ReactNode {
  return (
    <>
      <Link to={sapNoteUrl(note)}>{note.number}</Link> {note.title}
    </>
  );
}

function Row({row}: {readonly row: SapNoteRow}): ReactNode {
  const id = sapNoteRowId(row);
  useBrokenLinks().collectAnchor(id);
  return (
    <tr id={id} data-release={releaseId(row)}>
      <td>{row.product}</td>
      <td>{row.release}</td>
      <td>{row.solvedWith}</td>
      <th scope="row" className={styles.note}>
        <NoteLink note={row.note} />
        {row.additionalNote && (
          <p className={styles.additional}>
            {additionalNoteLabel}
            <NoteLink note={row.additionalNote} />
          </p>
        )}
      </th>
      <td className={styles.description}>
        <InlineText>{row.description}</InlineText>
      </td>
      <td data-severity={row.severity}>{row.severity}</td>
      <td>
        <time dateTime={row.availableAsOf}>{row.availableAsOf}</time>
      </td>
    </tr>
  );
}

/** All rows, whatever the filter shows. */
export function SapNotesTable({rows}: {readonly rows: readonly SapNoteRow[]}): ReactNode {
  return (
    <div className="table-scroll" role="region" aria-label={sapNotesCaption} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {sapNoteColumns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={sapNoteRowId(row)} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
