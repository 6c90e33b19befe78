import type {FileSummary} from '../evaluate/answer';
import type {LineProblem} from '../parse/rows';

/** The location of lines that could not be used; JSON has rows. */
export function whereWords(
  {line, count}: LineProblem,
  {formats}: Pick<FileSummary, 'formats'>,
): string {
  const isJson = formats.some((format) => format === 'json' || format === 'rfc-read-table');
  const [one, many] = isJson ? ['row', 'rows'] : ['line', 'lines'];
  if (count === 1) return `${one} ${line}`;
  return `${one} ${line} and ${count - 1} more ${count === 2 ? one : many}`;
}

/** What was dropped without reading it. */
export function droppedWords({droppedColumns}: Pick<FileSummary, 'droppedColumns'>): string {
  return `Password hashes came along and were dropped (${droppedColumns.join(', ')}). Of USR02, export only BNAME and USTYP.`;
}
