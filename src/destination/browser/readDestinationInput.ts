import {
  maxDestinationFileLength,
  readDestinationFile,
  type DestinationFile,
} from '../rules/readDestinationFile';
import {refuse, type Checked} from '../../runs/rules/checked';

/** Reads a file that the reader chose or dropped. It is read here and goes nowhere. */
export async function readChosenFile(file: File): Promise<Checked<DestinationFile>> {
  // In UTF-8 a character has at most four bytes.
  if (file.size > 4 * maxDestinationFileLength) {
    return refuse(
      'The file is too large to be a destination.',
      'Choose the file of one destination.',
    );
  }
  try {
    return readDestinationFile(await file.text());
  } catch {
    return refuse('The browser could not read the file.', 'Choose the file again.');
  }
}
