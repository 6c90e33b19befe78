import {expect, it} from 'vitest';
import {findAll, parseHtml, textOf, theOne, writeHtml} from './html';

const withoutPlaces = (tree: object): unknown =>
  JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)),
  );

it.each([
  `<meta content="default-src 'self';script-src 'self' 'sha256-a+/=';object-src 'none';base-uri 'none'">`,
  '<p title="a &amp;lt; &quot;b&quot; &amp; c;">1 &lt; 2 &amp;amp; 3</p>',
  '<ul><li>a<!-- --> b</li> <li>c</li></ul><table><tbody><tr><td>d</td></tr></tbody></table>',
  '<noscript><link rel=stylesheet href=/a.css></noscript><p>a</p> <p>b</p>',
  '<script>a<b&&c</script><style>a::before{content:"<"}</style>',
])('a page is the same after it is written and read: %s', (html) => {
  const tree = parseHtml(`<!doctype html><html lang=en><head></head><body>${html}</body></html>`);
  expect(withoutPlaces(parseHtml(writeHtml(tree)))).toEqual(withoutPlaces(tree));
});

it('finds elements, and says where there is not the one that is expected', () => {
  const tree = parseHtml('<p>a</p><p>b</p>');
  const isParagraph = ({tagName}: {tagName: string}) => tagName === 'p';
  expect(findAll(tree, isParagraph).map(textOf)).toEqual(['a', 'b']);
  expect(() => theOne(tree, 'paragraph', isParagraph)).toThrow('expected one paragraph, found 2.');
  expect(() => theOne(tree, 'table', () => false)).toThrow('expected one table, found none.');
});
