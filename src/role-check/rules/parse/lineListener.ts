import type {FastRowListener} from './fastRows';
import type {RoleFileFormat, RoleRow, TableName} from './rows';

/** What the interpreter needs to know, and whom it tells what it found. */
export interface LineListener extends FastRowListener {
  readonly onRow: (row: RoleRow, isDoubtful: boolean) => void;
  readonly onRole: (role: string) => void;
  readonly onFormat: (format: RoleFileFormat) => void;
  /** A heading: the file has the table, even if no row follows; and the columns that it lacks. */
  readonly onHeading: (table: TableName, lackingColumns: readonly string[]) => void;
  readonly onRelease: (release: string) => void;
  /** Columns with password hashes, which are dropped unread. */
  readonly onDropped: (columns: readonly string[]) => void;
  readonly onProblem: (line: number, text: string, why: string) => void;
}
