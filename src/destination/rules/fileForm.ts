import {refuse, type Refusal} from '../../runs/rules/checked';

/** A format of a readable destination. */
export type FileForm = 'json' | 'yaml' | 'properties';

export const exportAgain = 'Open the destination in the cockpit, choose Export, and use that file.';
/** Terraform: only its own tool can read these files completely. */
export const terraform = refuse(
  'This is Terraform.',
  'Create the destination with it, export it from the cockpit, and use that file.',
);

/** A format that can't be read: how to recognize it, what it is, and what to do. */
interface ForeignForm {
  readonly sign: RegExp;
  readonly problem: string;
  readonly whatWouldDo: string;
}

function foreign(sign: RegExp, problem: string, whatWouldDo = exportAgain): ForeignForm {
  return {sign, problem, whatWouldDo};
}

/** How text files of other formats start, or what they contain; the first match wins. */
const foreignForms: readonly ForeignForm[] = [
  foreign(
    /^(?:PK\p{Cc}|Rar!|7z\u00bc)/u,
    'The file is an archive.',
    'Unpack it and use the file of one destination.',
  ),
  foreign(/^%PDF-/, 'The file is a PDF.'),
  // Key stores and other binary files contain characters that no text has.
  foreign(
    /(?!\s)\p{Cc}/u,
    'The file isn’t text. It looks like a key store or another binary file.',
  ),
  foreign(/^-----BEGIN /, 'The file is a certificate or a private key.'),
  foreign(
    /^[ \t]*(?:resource|data|provider|terraform|module|variable|locals|output|import|moved)(?:[ \t]+"[^"\n]*"){0,2}[ \t]*\{/m,
    terraform.problem,
    terraform.whatWouldDo,
  ),
  foreign(
    /^[ \t{,]*["']?_schema-version["']?[ \t]*:/m,
    'This is an MTA descriptor.',
    'Deploy it, export the destination from the cockpit, and use that file.',
  ),
  foreign(
    /^(?:\$[ \t]+)?(?:curl|wget|cf|btp|kubectl|export|set)[ \t]+[-\w]/,
    'This is a command, not a file.',
  ),
  foreign(/^<(?:!doctype html|html\b)/i, 'This looks like HTML, and it contains no destination.'),
  foreign(/^<(?!<)/, 'This looks like XML, and it contains no destination.'),
  foreign(/^\|.*\|[ \t]*$/m, 'This looks like a table in Markdown.'),
];

/** Whether the first two lines have the same separator and match no other format. */
function looksLikeTable(text: string): boolean {
  const [first = '', second = ''] = text.split(/[\r\n]+/, 2);
  // A single tab separates key and text in a Properties file.
  return [';', ',', '\\|', '\t.*\t'].some(
    (separator) => !/[=:]/.test(first) && [first, second].every((line) => line.match(separator)),
  );
}

const jsonStart = /^[{[]/;
const quotedKey = /^"[^"\n]*"[ \t]*:/;
const yamlLine = /^[ \t]*(?:-[ \t]+)?(?:"[^"\n]*"|'[^'\n]*'|[\w.$][\w.$ -]*):(?:[ \t]|$)/gm;
const propertiesLine = /^[ \t]*(?![#!])(?:[^\s=:\\]|\\.)+[ \t]*=/gm;
const escapedSign = /\\[:=]/;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function looksLikeYaml(text: string): boolean {
  if (/^---[ \t]*$/m.test(text) || /^%YAML/.test(text)) return true;
  if (escapedSign.test(text)) return false;
  return count(text, yamlLine) > count(text, propertiesLine);
}

/** The format of a text, by its content; or why the text can't be read. */
export function formOf(text: string): FileForm | Refusal {
  const found = foreignForms.find(({sign}) => sign.test(text));
  if (found) return refuse(found.problem, found.whatWouldDo);
  if (jsonStart.test(text)) return 'json';
  // In YAML, no line ends with a comma.
  if (quotedKey.test(text) && text.split('\n', 1)[0]?.trimEnd().endsWith(',')) {
    return refuse(
      'This looks like part of a JSON file: its braces are missing.',
      'Paste the whole file, from { to }.',
    );
  }
  if (looksLikeYaml(text)) return 'yaml';
  if (looksLikeTable(text)) return refuse('This looks like a table (CSV).', exportAgain);
  return 'properties';
}
