import {trimEndCharacters} from '../../../runs/rules/trimCharacters';
import type {LineListener} from './lineListener';
import {ownText} from './ownText';
import {
  isWholeValueRecord,
  objectOf,
  readDownloadLine,
  roleOf,
  type DownloadLine,
} from './pfcgRecords';

type DownloadRow = Extract<DownloadLine, {kind: 'row'}>;

interface ShortRecord {
  readonly line: string;
  readonly number: number;
  readonly ended: boolean;
}

/** Spreadsheets add empty cells to the end of a line; a single comma may be the end of a value. */
function withoutEmptyCells(line: string): string {
  const content = trimEndCharacters(line, ';\t,');
  return line.length === content.length + 1 && line.endsWith(',') ? line : content;
}

/** Reads lines of a PFCG download. */
export function createDownloadInterpreter(listener: LineListener) {
  // Records shorter than others in the same download are cut off; if all are short, the release has
  // no last column. Only the end of the file shows which case applies.
  const short: ShortRecord[] = [];
  let sawWhole = false;

  function skips(line: string): boolean {
    if (!isWholeValueRecord(line)) return false;
    sawWhole = true;
    if (listener.wants(objectOf(line))) return false;
    listener.onSkipped(roleOf(line));
    return true;
  }

  function use(read: DownloadRow, line: string, number: number) {
    listener.onRow(read.row, read.doubt !== undefined);
    const remark = read.doubt ?? read.remark;
    if (remark) listener.onProblem(number, line, remark);
  }

  return {
    line(text: string, number: number, ended: boolean) {
      const line = withoutEmptyCells(text);
      listener.onFormat('pfcg-download');
      if (skips(line)) return;
      const read = readDownloadLine(line);
      if (read.kind === 'problem') listener.onProblem(number, line, read.why);
      else if (read.kind === 'role') listener.onRole(read.role);
      else if (read.kind === 'release') listener.onRelease(read.release);
      else if (read.kind === 'row' && !read.isShort) use(read, line, number);
      else if (read.kind === 'row') short.push({line: ownText(line), number, ended});
    },
    end() {
      for (const {line, number, ended} of short) {
        const read = readDownloadLine(line);
        if (sawWhole || !ended) listener.onProblem(number, line, 'The line is cut off.');
        else if (read.kind === 'row') use(read, line, number);
      }
    },
  };
}
