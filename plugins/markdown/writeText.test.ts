import fc from 'fast-check';
import type {PhrasingContent, Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {expect, it} from 'vitest';
import {writeText} from './writeText';

const writerWith = (handlers: object) =>
  unified().use(remarkGfm, {tablePipeAlign: false}).use(remarkStringify, {handlers});
const library = writerWith({});
const own = writerWith({text: writeText});

/** Words with every character that Markdown gives a meaning to, where it has one. */
const words = fc.oneof(
  fc.constantFrom(
    'www',
    '1.',
    '1)',
    'w',
    '. ',
    ' ',
    '-',
    '- ',
    '+ ',
    '# ',
    '=',
    'http://a.b',
    '&a',
  ),
  fc.constantFrom(
    'Run transaction ',
    ' and set ',
    '.',
    'Field 1',
    'Do it. Then stop.',
    '01',
    'a@b.c',
  ),
  fc.string({
    unit: fc.constantFrom(...'aw1ä·“\u00a0\u2028 .,;-*_`[]()<>!|~:\\/#+=&@\n'),
    maxLength: 6,
  }),
);
const text = words.map((value) => ({type: 'text', value}) as PhrasingContent);
const inner: fc.Arbitrary<PhrasingContent> = fc.oneof(
  {weight: 4, arbitrary: text},
  fc.record({type: fc.constant('inlineCode' as const), value: words}),
  fc.constant({type: 'break' as const}),
  fc.record({
    type: fc.constantFrom('strong' as const, 'emphasis' as const, 'delete' as const),
    children: fc.array(text, {minLength: 1, maxLength: 2}),
  }),
  fc.record({
    type: fc.constant('link' as const),
    url: fc.constantFrom('/a/', 'https://a.b/?c=d'),
    children: fc.array(text, {minLength: 1, maxLength: 2}),
  }),
);
const line = fc.array(inner, {minLength: 1, maxLength: 5});
const pages = fc.tuple(line, line, line, line).map(([heading, paragraph, item, cell]): Root => ({
  type: 'root',
  children: [
    {type: 'heading', depth: 2, children: heading},
    {type: 'paragraph', children: paragraph},
    {type: 'list', children: [{type: 'listItem', children: [{type: 'paragraph', children: item}]}]},
    {
      type: 'table',
      children: [{type: 'tableRow', children: [{type: 'tableCell', children: cell}]}],
    },
  ],
}));

it('writes what the library writes, whatever the words and what is beside them', () => {
  fc.assert(
    fc.property(pages, (page) => {
      expect(own.stringify(page)).toBe(library.stringify(page));
    }),
    {numRuns: 1000},
  );
});
