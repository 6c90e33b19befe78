/** How the blocks of a step introduce themselves. */
export const blockTitles = {
  expected: 'Expected result',
  ifFails: 'If this fails',
} as const;

/** The mark of what this guide adds to SAP's text. */
export const notInSapsGuide = 'not in SAP’s guide';

/** Where something comes from. */
export function sourceLine(source: string): string {
  return `Source: ${source}`;
}
