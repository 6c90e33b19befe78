/** Where there is no Markdown file, or no network: said also when the code that copies is missing. */
export const unreachable = 'Markdown file not reachable';

/** How copying a page ended, in words for the reader. */
export type CopyOutcome = typeof unreachable | 'Page copied' | 'The browser refused to copy';
