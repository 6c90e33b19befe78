import {openRunFile} from '../../runs/browser/openRunFile';
import type {Checked} from '../../runs/rules/checked';
import type {ImportedRun} from '../../runs/rules/runFile';

/** A run file that the lead has added; kept by the page alone, and gone with it. */
export interface RunFile {
  readonly name: string;
  readonly read: Checked<ImportedRun>;
}

/** Reads run files; of two with one name the later counts. */
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
