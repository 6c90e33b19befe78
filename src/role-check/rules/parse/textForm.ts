import {separations, splitCells, type Delimiter} from './cells';
import {recogniseHeading} from './headings';

/** Identifies a text that is not a table by its beginning; the first match wins. */
const openings: readonly (readonly [RegExp, string])[] = [
  [/^<(?:!doctype html|html|head|body|table|tbody|tr|td|div|meta|span|p)\b/i, 'a web page (HTML)'],
  [/^[^]*urn:schemas-microsoft-com:office:spreadsheet/, 'an XML spreadsheet'],
  [/^[^]*<(?:\w+:)?feed\b/, 'an OData answer as XML (Atom); ask for JSON instead'],
  [/^[^]*<(?:\w+:)?Envelope\b/, 'a SOAP message (XML)'],
  [/^<(?:asx:)?abap\b|^<\?xml[^]*<asx:abap/, 'an ABAP object as XML'],
  [/^</, 'an XML or HTML document'],
  [/^\{\\rtf/, 'a rich-text document'],
  [/^(?:MIME-Version|Content-Type):/i, 'a web archive or mail (MIME)'],
  [/^[[{(]\s*(?:[[{(]\s*)?'/, 'a Python object; write it with json.dumps'],
  [/^(?:INSERT|CREATE|SELECT|DELETE|UPDATE)\s/i, 'SQL; export the result of the query'],
  [/^(?:%YAML|---\s*$|- ?\w+:\s)/im, 'YAML'],
  [/^UEsD/, 'an Excel workbook or another ZIP archive, encoded with Base64'],
];

const delimiterWords: Readonly<Record<Delimiter, string>> = {
  '|': 'text with vertical bars',
  '\t': 'text with tabs',
  ';': 'CSV with semicolons',
  ',': 'CSV with commas',
};

const whatToUse = 'Export as text with tabs, as CSV, or download the role.';

/** Refuses a format by its name. */
export function refuseForm(form: string): string {
  return `This is ${form}. ${whatToUse}`;
}

/** Identifies a text by its first lines; undefined if it may be a table. */
export function foreignText(lines: readonly string[]): string | undefined {
  const text = lines.join('\n').trimStart().slice(0, 2000);
  return openings.find(([pattern]) => pattern.test(text))?.[1];
}

/**
 * A line that names the columns of a known table between separators that the check does not split
 * at.
 */
function headingBetweenOtherMarks(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const heading = recogniseHeading(line.slice(0, 2000).match(/\w+/g) ?? []);
    if (heading && 'at' in heading) return heading.layout.table;
  }
  return undefined;
}

/** The separator that most lines contain equally often. */
function separatedBy(lines: readonly string[]): string | undefined {
  const found = separations.find((separation) => {
    const widths = lines.map((line) => splitCells(line, separation)?.length ?? 0);
    const most = Math.max(...widths);
    return most > 1 && widths.filter((width) => width === most).length * 2 > lines.length;
  });
  return found && delimiterWords[found.delimiter];
}

/** Why nothing in a text was understood: what it is, and what to use instead. */
export function refuseText(lines: readonly string[]): string {
  const filled = lines.filter((line) => line.trim() !== '');
  const table = headingBetweenOtherMarks(filled);
  if (table) {
    return `This is a list of ${table}, but its columns are not separated by tabs, semicolons, commas, or vertical bars. ${whatToUse}`;
  }
  const form = separatedBy(filled);
  return form
    ? `This is ${form}, but no line has the column names of a known table. Export it with its headings.`
    : `This is plain text: it has no line of a PFCG download and no column names of a known table. ${whatToUse}`;
}
