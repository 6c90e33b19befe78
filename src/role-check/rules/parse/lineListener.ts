import type {FastRowListener} from './fastRows';
import type {RoleFileFormat, RoleRow, TableName} from './rows';

/** Callbacks of the interpreter: what it needs to know, and what it found. */
export interface LineListener extends FastRowListener {
  readonly onRow: (row: RoleRow, isDoubtful: boolean) => void;
  readonly onRole: (role: string) => void;
  readonly onFormat: (format: RoleFileFormat) => void;
  /** A heading: the file has the table, even without rows; and the columns that are missing. */
  readonly onHeading: (table: TableName, lackingColumns: readonly string[]) => void;
  readonly onRelease: (release: string) => void;
  /** Columns with password hashes, which are dropped without reading them. */
  readonly onDropped: (columns: readonly string[]) => void;
  readonly onProblem: (line: number, text: string, why: string) => void;
}
