import fc from 'fast-check';
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {describe, expect, it} from 'vitest';
import {arbitraryInlines, documentAround} from './arbitraryInlines';
import {toHtml} from './html';
import {code, link, text} from './inline';
import {toLeaves} from './leaves';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

function elements(node: Node): readonly Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return isElement(node) ? [node, ...inner] : inner;
}

function words(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(words).join('') : '';
}

const attributes = new Set(['a href', 'ol start', 'li value']);
const tags = new Set([
  'h2',
  'p',
  'ol',
  'ul',
  'li',
  'strong',
  'code',
  'a',
  'table',
  'tbody',
  'tr',
  'th',
  'td',
]);

describe('HTML', () => {
  it('keeps the numbers in the list itself', () => {
    expect(
      toHtml([
        {type: 'heading', level: 3, children: [text('A & B')]},
        {
          type: 'tasks',
          items: [
            {number: 4, done: true, children: [text('Run '), code('SU01')]},
            {number: 5, done: false, children: [link('Step', 'https://a.b/?c=d&e=f')]},
          ],
        },
      ]),
    ).toBe(
      '<h3>A &amp; B</h3>\n<ol start="4">\n<li value="4">☑ Run <code>SU01</code></li>\n' +
        '<li value="5">☐ <a href="https://a.b/?c=d&amp;e=f">Step</a></li>\n</ol>\n',
    );
  });

  it('is read back as it was meant and holds nothing else, whatever the text (parse5)', () => {
    fc.assert(
      fc.property(arbitraryInlines, (inlines) => {
        const errors: string[] = [];
        const fragment = parseFragment(toHtml(documentAround(inlines)), {
          onParseError: (error) => errors.push(error.code),
        });
        expect(errors).toEqual([]);
        for (const element of elements(fragment)) {
          expect(tags).toContain(element.tagName);
          for (const {name, value} of element.attrs) {
            expect(attributes).toContain(`${element.tagName} ${name}`);
            if (name === 'href') expect(value).toMatch(/^https?:\/\//i);
          }
        }
        const [paragraph] = elements(fragment).filter(({tagName}) => tagName === 'p');
        const expected = toLeaves(inlines);
        expect(paragraph && words(paragraph)).toBe(expected.map((leaf) => leaf.text).join(''));
        const strong = elements(fragment).filter(({tagName}) => tagName === 'strong');
        expect(strong.length).toBe(7 * expected.filter((leaf) => leaf.strong).length + 1);
      }),
      {seed: 3, numRuns: 500},
    );
  }, 60_000);

  it('writes a table whose rows have names', () => {
    const source = toHtml([
      {
        type: 'table',
        head: [[], [text('1 OData | services')]],
        rows: [
          [[text('Development')], [text('2 of 7')]],
          [[text('Test')], []],
        ],
      },
    ]);
    expect(source).toBe(
      '<table>\n<tr><th></th><th>1 OData | services</th></tr>\n<tr><th>Development</th><td>2 of 7</td></tr>\n<tr><th>Test</th><td></td></tr>\n</table>\n',
    );
  });
});
