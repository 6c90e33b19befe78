import {refuse, type Checked} from '../../runs/rules/checked';
import {maxRunFileLength, readRunFile, type ImportedRun} from '../../runs/rules/runFile';

/** Reads a run from a file that the reader chose or dropped. */
export async function readImportFile(file: File): Promise<Checked<ImportedRun>> {
  // A character has at most four bytes, so refuse larger files without reading them.
  if (file.size > maxRunFileLength * 4)
    return refuse('The file is too large.', 'Choose a file that this guide exported.');
  try {
    return readRunFile(await file.text(), new Date().toISOString());
  } catch {
    return refuse('The browser could not read the file.', 'Choose it again.');
  }
}
