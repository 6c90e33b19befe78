import {parseAllDocuments} from 'yaml';
import {accept, refuse, type Checked} from '../../runs/rules/checked';

/** Parses YAML; a file with several documents becomes a list. Never throws. */
export function parseYaml(text: string): Checked<unknown> {
  try {
    // Keep every scalar as text: the client 010 is not the number 10 or 8.
    const documents = parseAllDocuments(text, {schema: 'failsafe', logLevel: 'silent'});
    const error = [...documents].flatMap(({errors}) => errors)[0];
    if (error) {
      const line = error.linePos?.[0].line;
      // The parser's own message quotes the file, which may contain a secret.
      return refuse(
        `This looks like YAML, but ${line === undefined ? 'it' : `line ${line}`} is not valid.`,
        'Export the destination again, or check the indentation.',
      );
    }
    const contents = [...documents].map((document) => document.toJS() as unknown);
    return accept(contents.length === 1 ? contents[0] : contents);
  } catch {
    return refuse(
      'This looks like YAML, but it can’t be read.',
      'Export the destination as JSON, and use that file.',
    );
  }
}
