import {describe, expect, it} from 'vitest';
import {parseHtml, theOne} from '../../lib/html';
import {pageSetOf, type PageSet} from './markdownPage';
import {writeBody, writePage} from './writePage';

const site = {address: 'https://x.test/g/', baseUrl: '/g/', guideVersion: '1.2.3'};
const facts = {path: '/a/', title: 'Title', description: 'What for.', sources: []};

function setOf(html: string, more: object = {}): PageSet {
  const content = theOne(parseHtml(`<main>${html}</main>`), 'main', (it) => it.tagName === 'main');
  return pageSetOf({...facts, ...more}, content);
}

/** The Markdown of some content, below the title of its page. */
const body = (html: string) => writeBody(site, setOf(html).whole).replace('# Title\n\n', '').trim();

const branches =
  '<div data-for-topology=one-system><p>One.</p></div><div data-for-topology=separate-systems><h2 id=s>Two</h2></div>';

describe('what stands in a page, as Markdown', () => {
  it.each([
    [
      'controls',
      '<p>Run <code>SU01</code><button>Copy</button>.</p><form><input></form>',
      'Run `SU01`.',
    ],
    ['what is marked', '<p>Text</p><div data-no-export><p>Tool</p></div>', 'Text'],
    ['what needs no scripts', '<p>Text</p><noscript><p>Off</p></noscript>', 'Text'],
    ['ways around the page', '<nav><ul><li>A</li></ul></nav><p>Text</p>', 'Text'],
    ['the mark of a heading', '<h2 id=a>Head<a class=hash-link href=#a>#</a></h2>', '## Head'],
    ['the title, which the file has', '<header><h1>Title</h1></header><p>Text</p>', 'Text'],
    ['drawings', '<p>Text</p><svg role=img><text>Part</text></svg>', 'Text'],
  ])('leaves out %s', (_what, html, expected) => {
    expect(body(html)).toBe(expected);
  });

  it.each([
    ['a value', '<p><code>a=</code><var>client</var></p>', '`a=‹client›`'],
    ['keys', '<p>Press <kbd>Ctrl</kbd></p>', 'Press Ctrl'],
    [
      'a fold with an ID',
      '<h2 id=a>A</h2><details id=b><summary>B</summary>C</details>',
      '## A\n\n### B\n\nC',
    ],
    ['a fold', '<details><summary>B</summary><p>C</p></details>', '**B**\n\nC'],
    [
      'a fold in a list',
      '<ul><li><p>A</p><details><summary>B</summary><p>C</p></details></li></ul>',
      '- A\n\n  > **B**\n  >\n  > C',
    ],
    ['a note', '<div role=note><p>Field note</p><p>Text</p></div>', '> **Field note**\n>\n> Text'],
    [
      'a note of SAP’s',
      '<div role=note data-kind=Caution><p>Caution: No <code>443</code></p><p>Text</p></div>',
      '> [!CAUTION]\n> **No `443`**\n>\n> Text',
    ],
    [
      'a note without a title',
      '<div role=note data-kind=Tip><p>Tip</p><p>Text</p></div>',
      '> [!TIP]\n>\n> Text',
    ],
    [
      'terms',
      '<h2 id=a>A</h2><dl><div id=t><dt>T</dt><dd><p>D</p></dd></div></dl>',
      '## A\n\n### T\n\nD',
    ],
    [
      'facts in a list',
      '<ol><li><h3>A</h3><dl><dt>Who</dt><dd>B</dd><dd>C</dd></dl></li></ol>',
      '1. **A**\n   - **Who**\n     - B\n     - C',
    ],
    [
      'a question with its answers',
      '<fieldset><legend>Which?</legend><div><label><input type=radio>One</label><label>Two</label></div></fieldset>',
      'Which?\n\n- One\n- Two',
    ],
    [
      'a drawing of parts',
      '<figure><svg role=group><g><text>A</text><g><text>calls</text></g></g><g><text>B</text></g></svg><figcaption>All</figcaption></figure>',
      '**All**\n\n1. A\n   - calls\n2. B',
    ],
    ['chips', '<p><span data-chip=a>A</span><span data-chip=b>B</span></p>', 'A, B'],
    [
      'a link of two lines',
      '<a href=/g/b/>B<br><small>What for</small></a>',
      '[B](https://x.test/g/b/)\\\nWhat for',
    ],
    ['a link to a file', '<a href=/g/f.csv download>F</a>', '[F](https://x.test/g/f.csv)'],
    ['a link elsewhere', '<a href=https://y.test/>Y</a>', '[Y](https://y.test/)'],
  ])('writes %s', (_what, html, expected) => {
    expect(body(html)).toBe(expected);
  });

  it('gives each row of a table all of its cells, and each cell one line of text', () => {
    const table =
      '<table><caption>All</caption><thead><tr><th>A<th>B<tbody><tr><th rowspan=2><code>x</code>' +
      '<td>1<br><span>one</span><tr><td><ul><li>2</li><li>3</li></ul>' +
      '<tbody><tr><th colspan=2>Head<tr><td>4<td><div>5</div>6</table>';
    expect(body(table)).toBe(
      '**All**\n\n| A | B |\n| --- | --- |\n| `x` | 1<br>one |\n| `x` | 2<br>3 |\n| **Head** | |\n| 4 | 5<br>6 |',
    );
  });

  it('numbers steps on, and names the system and the ID of each', () => {
    const step =
      '<ol start=3><li id=gateway-save data-system=gateway><div data-no-export>#</div><p>Save.</p></li></ol>';
    expect(body(step)).toBe(
      '3. **Gateway back end** · [`gateway-save`](https://x.test/g/a/#gateway-save)\n\n   Save.',
    );
  });
});

describe('the topologies of a page', () => {
  it('each get a file with nothing of another branch, and links that open it', () => {
    const set = setOf(`<p><a href=/g/b/>B</a></p><p data-when-unchosen>Ask.</p>${branches}`);
    expect(set.branches.map((page) => writeBody(site, page))).toEqual([
      '# Title\n\n[B](https://x.test/g/b/?topology=one-system)\n\nOne.\n',
      '# Title\n\n[B](https://x.test/g/b/?topology=separate-systems)\n\n## Two\n',
    ]);
    expect(writeBody(site, set.whole)).toBe(
      '# Title\n\n[B](https://x.test/g/b/)\n\nAsk.\n\n**Only with one system:**\n\nOne.\n\n## Two\n',
    );
  });

  it('stand in the front matter', () => {
    const {whole, branches: own} = setOf(branches);
    expect(writePage(site, whole, '')).toContain('\ntopology: [one-system, separate-systems]\n');
    expect(own.map((page) => writePage(site, page, ''))).toEqual([
      expect.stringContaining(
        '\ntopology: one-system\naddress: "https://x.test/g/a/?topology=one-system"\n',
      ),
      expect.stringContaining('\ntopology: separate-systems\n'),
    ]);
  });

  it('are none where the page is the same for all, or belongs to one', () => {
    expect(setOf('<p>Text</p>').branches).toEqual([]);
    const fixed = setOf(branches, {fixed: 'one-system'});
    expect([fixed.branches, writeBody(site, fixed.whole)]).toEqual([[], '# Title\n\nOne.\n']);
  });
});
