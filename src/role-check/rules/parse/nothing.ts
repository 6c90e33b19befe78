/** How databases and their tools write an empty value. */
const words: ReadonlySet<string> = new Set([
  '[null]',
  '(null)',
  '<null>',
  'null',
  '?',
  'n/a',
  '#n/a',
]);
const longest = Math.max(...[...words].map((word) => word.length));

/** The trimmed text of a cell; empty if the text means no value. */
export function orNothing(cell: string): string {
  const text = cell.trim();
  return text.length <= longest && words.has(text.toLowerCase()) ? '' : text;
}

/** Whether a flag is set; spreadsheets and services also write it as a Boolean. */
export function isSet(flag: string): boolean {
  return flag !== '' && flag.toLowerCase() !== 'false';
}
