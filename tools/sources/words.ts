/** Product renamings that change no fact: each old name, and the current one. */
const productNames: readonly (readonly [RegExp, string])[] = [
  [
    /(?:\bthe )?\b(?:SAP S\/4HANA Cloud for |SAP )?advanced financial closing\b/gi,
    'SAP Advanced Financial Closing',
  ],
  [/\bSAP Cloud Platform\b/g, 'SAP BTP'],
  [/\bSAP S\/4HANA Cloud, private edition\b/gi, 'SAP S/4HANA Cloud Private Edition'],
  [/\bSAP S\/4HANA Cloud, public edition\b/gi, 'SAP S/4HANA Cloud Public Edition'],
];

/** All renamed product names in a text. */
export function productNamesIn(text: string): string[] {
  return productNames.flatMap(([pattern]) => text.match(pattern) ?? []);
}

/** A text with today's product names. */
export function withTodaysNames(text: string): string {
  return productNames.reduce((so, [pattern, name]) => so.replace(pattern, name), text);
}

/**
 * Normalizes blanks and quotes, and removes the icon that marks links to other guides. The links to
 * related topics have had several headings, one of them with a leftover of the exporter.
 */
export function tidy(text: string): string {
  return text
    .replace(/:arrow_upper_right:/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^ ?(Parent|Previous|Next)(?: topic)?(?:ColonSymbol|:)+ /, '$1: ')
    .replace(/[\u2018\u2019]/g, '\u0027')
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/ ([.,;:)])/g, '$1')
    .trim();
}

/**
 * A value to enter without leftovers of markup: the first exports print `a**b**` and `a\_b` in
 * code.
 */
export function tidyValue(text: string): string {
  const plain = text
    .replace(/\\([^A-Za-z0-9\s])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return /[^*]/.test(plain) ? plain.replace(/\*\*/g, '') : plain;
}
