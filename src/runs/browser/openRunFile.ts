import {refuse, type Checked} from '../rules/checked';
import {maxRunFileLength, readRunFile, type ImportedRun} from '../rules/runFile';

/** Reads a run file that the reader has chosen, or says why it isn't one. */
export async function openRunFile(file: File): Promise<Checked<ImportedRun>> {
  // A character has at most four bytes, so refuse larger files without reading them.
  if (file.size > maxRunFileLength * 4)
    return refuse('The file is too large.', 'Choose a file that this guide exported.');
  try {
    return readRunFile(await file.text(), new Date().toISOString());
  } catch {
    return refuse('The browser could not read the file.', 'Choose it again.');
  }
}
