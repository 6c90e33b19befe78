/** The words between the data of a term, on the page and in Markdown. */
export const glossaryWords = {
  alsoCalled: (names: readonly string[]) => `Also: ${names.join(', ')}`,
  see: 'See ',
  ofThisGuide: 'Word of this guide',
} as const;
