import {describeIncomplete, recogniseHeading} from './headings';
import {documentsIn, jsonTables, someNames, type Json, type JsonTable} from './jsonTables';
import type {LineListener} from './lineListener';
import {isHashColumn} from './passwordHashes';
import {readCells} from './readListRow';

/** JSON is read as a whole; this limit allows about 100,000 rows of AGR_1251. */
export const jsonLimit = 32_000_000;

/** Whether a text begins as JSON; undefined if it is too short to decide. */
export function beginsAsJson(text: string): boolean | undefined {
  const start = text
    .slice(0, 1000)
    .trimStart()
    .replace(/^```\w*\s*/, '');
  if (/^(?:`{0,2}|\{\s*|\[\s*(?:\{\s*)?)$/.test(start)) return undefined;
  return /^(?:\{\s*["}]|\[\s*(?:["[\]]|\{\s*["}]))/.test(start);
}

function isErrorAnswer([first]: readonly Json[]): boolean {
  return typeof first === 'object' && first !== null && 'error' in first;
}

function describeOther(documents: readonly Json[]): string {
  if (isErrorAnswer(documents)) return 'This is the error message of a service, as JSON.';
  const names = someNames(documents);
  const found = names.length > 0 ? ` It has ${names.join(', ')}.` : '';
  return `This is JSON, but nothing in it has the columns of a known table.${found}`;
}

/** Reads tables in JSON; reports why if there are none. */
export function createJsonInterpreter(listener: LineListener) {
  const seen = new Set<string>();
  let number = 0;

  function readTable({names, rows, isRfc}: JsonTable): void {
    const hashes = names.filter(isHashColumn);
    if (hashes.length > 0) listener.onDropped(hashes);
    const heading = recogniseHeading(names);
    listener.onFormat(isRfc ? 'rfc-read-table' : 'json');
    if (!heading || !('at' in heading)) {
      const why = heading
        ? describeIncomplete(heading)
        : 'These are not the columns of a known table.';
      const {length} = [...rows];
      number += length;
      // Separate records would each have different names, so each reason is reported once.
      if (!seen.has(why)) listener.onProblem(number, names.slice(0, 20).join(', '), why);
      seen.add(why);
      return;
    }
    const {layout, at} = heading;
    const absent = layout.columns.filter((_, column) => (at[column] ?? -1) < 0);
    listener.onHeading(
      layout.table,
      absent.map(({name}) => name),
    );
    for (const cells of rows) {
      number += 1;
      const read = readCells(cells, {...heading, delimiter: '|', framed: true}, true);
      const shown = () => at.map((cell) => cells[cell] ?? '').join(' ');
      if (read.kind === 'row') listener.onRow(read.row, read.doubt !== undefined);
      const why = read.kind === 'row' ? read.doubt : read.why;
      if (why) listener.onProblem(number, shown(), why);
    }
  }

  return {
    read(text: string): string | undefined {
      const documents = documentsIn(text);
      if (!documents) {
        return 'This is JSON, but damaged or cut off, so that nothing of it can be used.';
      }
      let count = 0;
      for (const table of jsonTables(documents)) {
        readTable(table);
        count += 1;
      }
      return count > 0 ? undefined : describeOther(documents);
    },
  };
}
