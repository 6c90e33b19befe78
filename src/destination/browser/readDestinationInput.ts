import {createByteDecoder} from '../../page/rules/decodeBytes';
import {loadPart} from '../../page/loadPart';
import {refuse} from '../../runs/rules/checked';
import {isYaml, maxDestinationFileLength, type ParseYaml} from '../rules/readDestinationFile';
import {subjectOfFile, type FileSubject} from '../rules/subject';

const withoutParser: ParseYaml = () =>
  refuse('YAML can’t be read now: part of the guide was not loaded.', 'Reload the page.');

async function parserFor(text: string): Promise<ParseYaml> {
  if (!isYaml(text)) return withoutParser;
  const part = await loadPart(() => import('../rules/parseYaml'), 'The YAML file was not read.');
  return part?.parseYaml ?? withoutParser;
}

/** Reads the content of a file that the reader pasted. */
export async function readPasted(text: string): Promise<FileSubject> {
  return subjectOfFile(text, await parserFor(text));
}

function refused(name: string, problem: string, whatWouldDo: string): FileSubject {
  return {kind: 'file', name, secret: false, file: refuse(problem, whatWouldDo)};
}

/** Reads a file that the reader chose or dropped. The file does not leave the browser. */
export async function readChosenFile(file: File): Promise<FileSubject> {
  // In UTF-8, a character takes at most four bytes.
  if (file.size > 4 * maxDestinationFileLength) {
    return refused(
      file.name,
      'The file is too large to be a destination.',
      'Choose the file of one destination.',
    );
  }
  try {
    const decoder = createByteDecoder();
    const start = decoder.push(new Uint8Array(await file.arrayBuffer()));
    return {...(await readPasted(start + decoder.end().text)), name: file.name};
  } catch {
    return refused(file.name, 'The browser could not read the file.', 'Choose the file again.');
  }
}
