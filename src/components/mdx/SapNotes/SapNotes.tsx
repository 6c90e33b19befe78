import type {ReactNode} from 'react';
import {releaseFilterCss, releasesOf} from '@site/src/domain/sapNotes/releases';
import {sapNoteRows} from '@site/src/domain/sapNotes/sapNotes';
import {ReleaseFilter} from './ReleaseFilter';
import {SapNotesTable} from './SapNotesTable';

const releases = releasesOf(sapNoteRows);
const filterCss = releaseFilterCss(releases, 'data-sap-notes');

/** SAP’s table of notes with a filter by release that works without JavaScript. */
export function SapNotes(): ReactNode {
  return (
    <div data-sap-notes="">
      {/* Set as HTML, so that React does not compare what a minifier may have rewritten. */}
      <style dangerouslySetInnerHTML={{__html: filterCss}} />
      <ReleaseFilter releases={releases} />
      <SapNotesTable rows={sapNoteRows} />
    </div>
  );
}
