/** Caption and columns of the list of downloads. */
export const downloadWords = {
  caption: 'The requirements as files, at addresses that stay',
  columns: ['File', 'Format', 'Holds', 'Size', 'State of SAP’s guide'],
} as const;

/** The size of a file in readable form. */
export function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
