import {unzipSync} from 'fflate';
import writeXlsxFile, {type SheetData} from 'write-excel-file/node';
import {sameZip} from '../lib/sameZip';
import type {Table} from '../../src/text/rules/csv';

/** One sheet of a workbook. */
export interface NamedTable {
  readonly name: string;
  readonly table: Table;
}

const widestColumn = 60;

/** Writes every cell as text, never as a formula. The header row is bold and stays in view. */
function sheetData([heading = [], ...rows]: Table): SheetData {
  return [
    heading.map((value) => ({value, type: String, fontWeight: 'bold'})),
    ...rows.map((cells) => cells.map((value) => ({value, type: String, wrap: true}))),
  ];
}

function columnWidths(table: Table): {width: number}[] {
  return (table[0] ?? []).map((_, column) => {
    const longest = Math.max(...table.map((cells) => cells[column]?.length ?? 0));
    return {width: Math.min(widestColumn, longest + 2)};
  });
}

/**
 * Tables as a workbook, one sheet each. The same tables give the same bytes: readers' browsers
 * cache the file, and would treat another build of the same guide as a new version.
 */
export async function toXlsx(tables: readonly NamedTable[]): Promise<Buffer> {
  const workbook = await writeXlsxFile(
    tables.map(({name, table}) => ({
      sheet: name,
      data: sheetData(table),
      columns: columnWidths(table),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
  // By default, a workbook contains its creation time.
  return Buffer.from(sameZip(unzipSync(workbook)));
}
