import fc from 'fast-check';
import type {Nodes, Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {arbitraryInlines, documentAround} from './arbitraryInlines';
import {code, link, text} from './inline';
import {toLeaves, type Leaf} from './leaves';
import {inlineMarkdown, toMarkdown} from './markdown';

const parser = unified().use(remarkParse).use(remarkGfm);

function parse(source: string): Root {
  const tree: Root = parser.parse(source);
  return tree;
}

/** The leaves that a renderer sees. A bare address that it turns into a link is text. */
function read(node: Nodes, style: Pick<Leaf, 'strong' | 'url'>): readonly Leaf[] {
  switch (node.type) {
    case 'text':
      return [{kind: 'text', text: node.value, ...style}];
    case 'inlineCode':
      return [{kind: 'code', text: node.value, ...style}];
    case 'strong':
      return node.children.flatMap((child) => read(child, {...style, strong: true}));
    case 'link': {
      const isWritten = node.position !== undefined;
      const inner = isWritten ? {...style, url: node.url} : style;
      return node.children.flatMap((child) => read(child, inner));
    }
    case 'root':
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
    case 'tableCell':
      return node.children.flatMap((child) => read(child, style));
    default:
      throw new Error(`Unexpected ${node.type}`);
  }
}

function join(leaves: readonly Leaf[]): readonly Leaf[] {
  const joined: Leaf[] = [];
  for (const leaf of leaves) {
    const last = joined.at(-1);
    const alike = last?.kind === leaf.kind && last.strong === leaf.strong && last.url === leaf.url;
    if (last && alike) joined[joined.length - 1] = {...last, text: last.text + leaf.text};
    else joined.push(leaf);
  }
  return joined;
}

const seen = (node: Nodes): readonly Leaf[] => join(read(node, {strong: false}));

describe('Markdown', () => {
  it.each([
    ['code', [text('Run '), code('SU01'), text('.')], 'Run `SU01`.'],
    ['strong', [text('Choose '), {type: 'strong', children: [text('Save')]}], 'Choose **Save**'],
    ['a link', [link('Open step', 'https://a.b/?c=d&e=f')], '[Open step](https://a.b/?c=d&e=f)'],
    ['a given value', [{type: 'value', text: '100', given: true}], '`100`'],
    ['a placeholder', [{type: 'value', text: 'client', given: false}], '`‹client›`'],
    ['a role name', [code('Z_AFC*')], '`Z_AFC*`'],
    ['backticks in code', [code('a`b``c')], '```a`b``c```'],
    ['marks', [text('a*b_c [d] <e> #f | ~g~')], 'a\\*b\\_c \\[d\\] \\<e\\> \\#f \\| \\~g\\~'],
    ['an unsafe link', [link('Open', 'javascript:alert(1)')], 'Open'],
  ] as const)('writes %s', (_what, inlines, source) => {
    expect(inlineMarkdown(inlines)).toBe(source);
  });

  it('writes a task list, headings and facts', () => {
    const source = toMarkdown([
      {type: 'heading', level: 3, children: [text('Create the user')]},
      {
        type: 'tasks',
        items: [
          {number: 1, done: true, children: [text('Business back end: run '), code('SU01')]},
          {number: 2, done: false, children: [text('Save.')]},
        ],
      },
      {type: 'facts', items: [{label: 'Client', children: [code('100')]}]},
    ]);
    expect(source).toBe(
      '### Create the user\n\n- [x] 1. Business back end: run `SU01`\n- [ ] 2. Save.\n\n* **Client:** `100`\n',
    );
    const [, tasks] = parse(source).children;
    expect(tasks).toMatchObject({type: 'list', ordered: false});
    expect(tasks?.type === 'list' && tasks.children.map((item) => item.checked)).toEqual([
      true,
      false,
    ]);
  });

  it('is read back as it was meant, whatever the text (remark, GFM)', () => {
    fc.assert(
      fc.property(arbitraryInlines, (inlines) => {
        const leaves = toLeaves(inlines);
        fc.pre(leaves.length > 0);
        const blocks = parse(toMarkdown(documentAround(inlines))).children;
        expect(blocks.map(({type}) => type)).toEqual([
          'heading',
          'paragraph',
          'list',
          'list',
          'table',
        ]);
        const [heading, paragraph, tasks, facts, table] = blocks;
        if (!heading || !paragraph || tasks?.type !== 'list' || !facts || !table) return;
        expect(seen(heading)).toEqual(leaves);
        expect(seen(paragraph)).toEqual(leaves);
        expect(tasks.children[0]?.checked).toBe(true);
        expect(seen(tasks)).toEqual(toLeaves([text('7. '), ...inlines]));
        const label = [{type: 'strong', children: [text('Label:')]}, text(' ')] as const;
        expect(seen(facts)).toEqual(toLeaves([...label, ...inlines]));
        const cells = table.type === 'table' ? table.children.flatMap((row) => row.children) : [];
        const inCell = join(
          leaves.map((leaf) => (leaf.text.includes('|') ? {...leaf, kind: 'text'} : leaf)),
        );
        expect(cells.map((cell) => seen(cell))).toEqual([[], inCell, inCell, inCell]);
      }),
      {seed: 3, numRuns: 500},
    );
  }, 60_000);

  it('writes a table whose rows have names', () => {
    const source = toMarkdown([
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
      '|  | 1 OData \\| services |\n| --- | --- |\n| Development | 2 of 7 |\n| Test |  |\n',
    );
  });
});
