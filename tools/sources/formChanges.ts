import {productNamesIn, withTodaysNames} from './words';

/** How a text differs without a change of meaning. */
export type FormChange =
  'line ends' | 'file name' | 'numbering' | 'product name' | 'link titles' | 'markup';

const withoutLineEnds = (text: string) => text.replace(/\r\n?/g, '\n');
const numbers = /^(\s*(?:>\s*)*)\d+\.\s+/gm;
const linkTitles = /(\]\([^()\s]+)\s+("[^"]*")\)/g;
const linkTexts = /\[((?:[^[\]\\]|\\.)*)\]\(/g;

/** Each kind of change, with the part to compare and the text without it. */
const looks: readonly (readonly [
  FormChange,
  (text: string) => string,
  (text: string) => string,
])[] = [
  [
    'product name',
    (text) => productNamesIn(text.replace(/\s+/g, ' ')).sort().join('|'),
    (text) => withTodaysNames(text.replace(/\s+/g, ' ')),
  ],
  [
    'numbering',
    (text) => (text.match(numbers) ?? []).map((one) => one.trim()).join(),
    (text) => text.replace(numbers, '$1'),
  ],
  [
    'link titles',
    (text) =>
      [
        ...[...text.matchAll(linkTitles)].map(([, , title = '']) => title),
        ...(text.match(linkTexts) ?? []),
      ]
        .map((one) => withTodaysNames(one.replace(/\s+/g, ' ')))
        .sort()
        .join('|'),
    (text) => text.replace(linkTitles, '$1)').replace(linkTexts, '[]('),
  ],
];

/** How two files of a topic differ in form; empty if they are the same. */
export function formChanges(
  before: {readonly path: string; readonly source: string},
  after: {readonly path: string; readonly source: string},
): FormChange[] {
  const found: FormChange[] = [];
  if (before.path !== after.path) found.push('file name');
  if (before.source === after.source) return found;
  let [then, now] = [withoutLineEnds(before.source), withoutLineEnds(after.source)];
  if (lineEndsOf(before.source) !== lineEndsOf(after.source)) found.push('line ends');
  for (const [change, seen] of looks) if (seen(then) !== seen(now)) found.push(change);
  for (const [, , without] of [...looks].reverse()) [then, now] = [without(then), without(now)];
  if (then.trim() !== now.trim() || found.length === 0) found.push('markup');
  return found;
}

function lineEndsOf(text: string): string {
  return /\r\n/.test(text) ? 'CRLF' : 'LF';
}
