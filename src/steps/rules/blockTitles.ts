/** The titles of a step's blocks. */
export const blockTitles = {
  expected: 'Expected result',
  ifFails: 'If this fails',
} as const;

/** The mark for text that this guide adds to SAP's. */
export const notInSapsGuide = 'not in SAP’s guide';

/** The line that names a source. */
export function sourceLine(source: string): string {
  return `Source: ${source}`;
}
