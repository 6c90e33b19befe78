import {toCsv} from './csv';
import {requirementsDocument, schemaFile} from './requirementsDocument';
import {authorizationTable, historyTable} from './table';
import {toXlsx} from './xlsx';

/** A download, below `/downloads/`. */
export interface Download {
  readonly file: string;
  readonly format: string;
  /** Its content, as a sentence. */
  readonly holds: string;
  readonly content: Buffer;
}

/** What a page says about a download. */
export interface DownloadFacts {
  readonly file: string;
  readonly format: string;
  readonly holds: string;
  readonly bytes: number;
}

/**
 * All downloads, from the same data as the pages. Names are permanent, because others link to the
 * files.
 * @param schema the text of the JSON schema
 */
export async function buildDownloads(guideVersion: string, schema: string): Promise<Download[]> {
  const authorizations = authorizationTable();
  const workbook = await toXlsx([
    {name: 'Authorizations', table: authorizations},
    {name: 'History', table: historyTable()},
  ]);
  const document = JSON.stringify(requirementsDocument(guideVersion), undefined, 2);
  return [
    {
      file: 'afc-authorizations.xlsx',
      format: 'XLSX',
      holds: 'The matrix, one row for each value and system, and the history.',
      content: workbook,
    },
    {
      file: 'afc-authorizations.csv',
      format: 'CSV',
      holds: 'The matrix alone, comma-separated, in UTF-8.',
      content: toCsv(authorizations),
    },
    {
      file: 'afc-authorizations.json',
      format: 'JSON',
      holds: 'The matrix by topology and system, and the history.',
      content: Buffer.from(`${document}\n`),
    },
    {
      file: schemaFile,
      format: 'JSON Schema',
      holds: 'The structure of the JSON file.',
      content: Buffer.from(schema),
    },
  ];
}

/** What a page says about the downloads. */
export function factsOf(downloads: readonly Download[]): DownloadFacts[] {
  return downloads.map(({content, ...facts}) => ({...facts, bytes: content.length}));
}
