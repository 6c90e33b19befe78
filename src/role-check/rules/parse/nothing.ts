/** How databases and their tools write that a column holds nothing. */
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

/** The text of a cell without the blanks around it; empty where it stands for nothing. */
export function orNothing(cell: string): string {
  const text = cell.trim();
  return text.length <= longest && words.has(text.toLowerCase()) ? '' : text;
}

/** Whether a flag is set; spreadsheets and services also write it as a truth value. */
export function isSet(flag: string): boolean {
  return flag !== '' && flag.toLowerCase() !== 'false';
}
