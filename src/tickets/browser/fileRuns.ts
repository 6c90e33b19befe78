import {openRunFile} from '../../runs/browser/openRunFile';
import type {Checked} from '../../runs/rules/checked';
import type {ImportedRun} from '../../runs/rules/runFile';

/** A run file that the lead has added; kept only in the page until it closes. */
export interface RunFile {
  readonly name: string;
  readonly read: Checked<ImportedRun>;
}

/** Adds run files; if two have the same name, the later one counts. */
export async function withFiles(
  known: readonly RunFile[],
  files: readonly File[],
): Promise<readonly RunFile[]> {
  const added = await Promise.all(
    files.map(async (file) => ({name: file.name, read: await openRunFile(file)})),
  );
  const all = new Map([...known, ...added].map((file) => [file.name, file]));
  return [...all.values()];
}
