/** How the blocks of a step introduce themselves. */
export const blockTitles = {
  fieldNote: 'Field note',
  expected: 'Expected result',
  ifFails: 'If this fails',
} as const;

/** The last line of a field note: what it goes back to. */
export function groundLine(ground: string): string {
  return `Ground: ${ground}`;
}
