import type {ReactNode} from 'react';
import {releasesOf} from '@site/src/facts/sapNotes/releases';
import {sapNoteRows} from '@site/src/facts/sapNotes/sapNotes';
import {ReleaseFilter} from './ReleaseFilter';
import {SapNotesTable} from './SapNotesTable';
import '@generated/guide-filter-styles/default/sapNotes.css';

const releases = releasesOf(sapNoteRows);

/** SAP’s table of notes with a filter by release that works without JavaScript. */
export function SapNotes(): ReactNode {
  return (
    <div data-sap-notes="">
      <ReleaseFilter releases={releases} />
      <SapNotesTable rows={sapNoteRows} />
    </div>
  );
}
