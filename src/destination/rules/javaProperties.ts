import {accept, refuse, type Checked} from '../../runs/rules/checked';
import {trimEndCharacters} from '../../runs/rules/trimCharacters';

const letters: Readonly<Record<string, string>> = {
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\f': '\\f',
};
const meanings: Readonly<Record<string, string>> = {t: '\t', n: '\n', r: '\r', f: '\f'};

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Escapes as `java.util.Properties.store` does: `\`, `:`, `=`, `#`, `!`, line ends and tabs; a
 * blank at the start, and in keys every blank; everything that is not printable ASCII as `\uXXXX`.
 */
function escapeProperty(text: string, isKey: boolean): string {
  return text
    .replace(/[\\:=#!]/g, '\\$&')
    .replace(/[\t\n\r\f]/g, (unit) => letters[unit] ?? unit)
    .replace(isKey ? / /g : /^ /, '\\ ')
    .replace(/[^\x20-\x7e]/g, unicodeEscape);
}

/** Writes keys and texts as a Java properties file, with comment lines first. */
export function writeProperties(
  entries: Iterable<readonly [string, string]>,
  comments: readonly string[] = [],
): string {
  const lines = Array.from(
    entries,
    ([key, value]) => `${escapeProperty(key, true)}=${escapeProperty(value, false)}`,
  );
  return `${[...comments.map((comment) => `#${comment}`), ...lines].join('\n')}\n`;
}

/** A line continues if it ends with an odd number of backslashes: two mean one in the text. */
function isContinued(line: string): boolean {
  return (line.length - trimEndCharacters(line, '\\').length) % 2 === 1;
}

/** Lines as `Properties.load` reads them: comments dropped, continued lines joined. */
function logicalLines(text: string): readonly string[] {
  const lines: string[] = [];
  let open: string[] = [];
  for (const natural of text.split(/\r\n|\r|\n/)) {
    const line = natural.replace(/^[ \t\f]+/, '');
    if (open.length === 0 && (line === '' || line.startsWith('#') || line.startsWith('!')))
      continue;
    const continues = isContinued(line);
    open.push(continues ? line.slice(0, -1) : line);
    if (continues) continue;
    lines.push(open.join(''));
    open = [];
  }
  return open.length === 0 ? lines : [...lines, open.join('')];
}

function unescapeProperty(text: string): string | undefined {
  if (/\\u(?![0-9A-Fa-f]{4})/.test(text.replace(/\\[^u]/g, ''))) return undefined;
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|([^]))/g, (_all, hex?: string, unit = '') =>
    hex === undefined
      ? (meanings[unit as string] ?? (unit as string))
      : String.fromCharCode(parseInt(hex, 16)),
  );
}

/** The key ends before the first `=`, `:` or blank that is not escaped. */
function splitEntry(line: string): readonly [key: string, value: string] {
  let end = 0;
  while (end < line.length && !'=: \t\f'.includes(line.charAt(end)))
    end += line.charAt(end) === '\\' ? 2 : 1;
  return [line.slice(0, end), line.slice(end).replace(/^[ \t\f]*(?:[=:][ \t\f]*)?/, '')];
}

/**
 * Reads a Java properties file as `java.util.Properties.load` does: if a key occurs twice, the last
 * one counts. Refuses a `\u` without four hex digits, as Java does. Never throws.
 */
export function readProperties(text: string): Checked<ReadonlyMap<string, string>> {
  const entries = new Map<string, string>();
  for (const line of logicalLines(text.replace(/^\uFEFF/, ''))) {
    const [key, value] = splitEntry(line).map(unescapeProperty);
    if (key === undefined || value === undefined) {
      return refuse(
        'A line has \\u without four hexadecimal digits.',
        'Export the destination again, or write the character itself.',
      );
    }
    entries.set(key, value);
  }
  return accept(entries);
}
