import type {Element, Nodes, Root} from 'hast';
import {select, selectAll} from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {topologies, type TopologyId} from '../../../src/facts/topologies';

/** What stays behind when a page is taken away, and why. */
const staysBehind = {
  '[data-no-export]': 'marked as of use on the page only',
  'button, input, select, textarea, dialog, nav': 'controls',
  'script, style, noscript': 'not shown',
  header: 'the title is a line of its own in the file',
  '.hash-link': 'the mark by which one copies the link of a heading',
  'svg:not([role=group])': 'a drawing whose words stand beside it',
};

function hiddenIn(topology: TopologyId | undefined): string[] {
  if (!topology) return [];
  const others = topologies.filter(({id}) => id !== topology);
  return [
    '[data-when-unchosen]',
    ...others.flatMap(({id}) =>
      ['for-topology', 'of-topology', 'option'].map((name) => `[data-${name}=${id}]`),
    ),
  ];
}

/** What a built page shows of its content for a topology; of all of them if it is not given. */
export class ShownPage {
  private readonly content: Element;
  private readonly left: ReadonlySet<Element>;

  constructor(html: string, topology: TopologyId | undefined) {
    const root: Root = unified().use(rehypeParse).parse(html);
    const content = select('.theme-doc-markdown', root);
    if (!content) throw new Error('The page has no content.');
    this.content = content;
    const selectors = [...Object.keys(staysBehind), ...hiddenIn(topology)];
    this.left = new Set(selectors.flatMap((selector) => selectAll(selector, content)));
  }

  private textsIn(node: Nodes): string[] {
    if (node.type === 'text') return [plain(node.value)];
    if (node.type === 'element' && this.left.has(node)) return [];
    if (node.type === 'element' && node.properties.dataKind)
      return node.children.flatMap((child) => this.textsIn(child)).filter(isNoKind);
    return 'children' in node ? node.children.flatMap((child) => this.textsIn(child)) : [];
  }

  /** Its texts, piece by piece. */
  texts(): string[] {
    return this.textsIn(this.content).filter(Boolean);
  }

  /** Its steps, each with its number. */
  steps(): string[] {
    const isLeft = new Set([...this.left].flatMap((element) => selectAll('li', element)));
    return selectAll('ol', this.content).flatMap((list) =>
      selectAll(':scope > li[data-system]', list)
        .filter((item) => !isLeft.has(item))
        .map(
          (item, index) => `${Number(list.properties.start ?? 1) + index} ${item.properties.id}`,
        ),
    );
  }
}

/** GitHub writes the kind of a note itself. */
const isNoKind = (text: string) => !/^(Note|Tip|Remember|Caution):?$/.test(text);

/** A text without white space, about which HTML and Markdown think differently. */
export function plain(text: string): string {
  return text.replace(/[\s\u200b]+/g, '');
}
