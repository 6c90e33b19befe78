import path from 'node:path';
import type {Heading, PhrasingContent, Root, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {headingId} from '../authorChecks/rules';
import {groupNotes} from './admonitions';
import {paragraph} from './build';
import type {Element, Place} from './exporter';
import {exporters} from './exporters/exporters';

const inLine = new Set(['text', 'inlineCode', 'strong', 'emphasis', 'link', 'break', 'delete']);
const isInLine = (node: RootContent): node is PhrasingContent => inLine.has(node.type);

const childrenOf = (node: RootContent) => (node as unknown as Root).children;

function exportElement(element: Element, place: Place): RootContent[] {
  const exporter = exporters.get(element.name ?? '');
  if (!exporter)
    throw new Error(
      `${place.file}: no Markdown for <${element.name}>; expected an exporter in plugins/markdown/exporters.`,
    );
  const nodes = exporter(element, place) as RootContent[];
  const standsAlone = element.type === 'mdxJsxFlowElement' && nodes.length > 0;
  return standsAlone && nodes.every(isInLine) ? [paragraph(nodes)] : nodes;
}

/** The address of a link: a docs file becomes its site path. */
function linkUrl(url: string, {file, pathOfFile}: Place): string {
  const [target = ''] = url.split(/[?#]/, 1);
  if (!target.endsWith('.mdx') || /^[a-z]+:/.test(target)) return url;
  return pathOfFile(path.posix.join(path.posix.dirname(file), target)) + url.slice(target.length);
}

function exportHeading(node: Heading, place: Place): Heading {
  const anchor = headingId(node);
  const words = node.children.filter(({type}) => type !== 'mdxTextExpression');
  const last = words.at(-1);
  if (last?.type === 'text') words[words.length - 1] = {...last, value: last.value.trimEnd()};
  const children = exportNodes(words, place) as PhrasingContent[];
  return {type: 'heading', depth: node.depth, children, ...(anchor && {data: {anchor}})};
}

function exportNode(node: RootContent, place: Place): RootContent[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return exportElement(node as MdxJsxFlowElement, place);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (/^\s*\/\*.*\*\/\s*$/s.test(node.value)) return [];
      throw new Error(`${place.file}: no Markdown for the expression {${node.value}}.`);
    case 'heading':
      return [exportHeading(node, place)];
    case 'image':
      throw new Error(`${place.file}: no Markdown for images yet; expected an exporter.`);
    default: {
      return [
        {
          ...node,
          position: undefined,
          ...(node.type === 'link' && {url: linkUrl(node.url, place)}),
          ...('children' in node && {children: exportNodes(childrenOf(node), place)}),
        } as RootContent,
      ];
    }
  }
}

function exportNodes(nodes: readonly RootContent[], start: Place): RootContent[] {
  let place = start;
  return groupNotes(nodes, place.file).flatMap((node) => {
    if (node.type === 'heading') place = {...place, depth: node.depth};
    return exportNode(node, place);
  });
}

/**
 * Words that touch become one node, as a parser would give them. Code as well: `a` beside `b` is
 * a run of backticks in the middle for every Markdown parser.
 */
function joinWords(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if ('children' in node)
      joined.push({...node, children: joinWords(childrenOf(node))} as RootContent);
    else if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else if (node.type === 'inlineCode' && last?.type === 'inlineCode') last.value += node.value;
    else joined.push({...node});
  }
  return joined;
}

/**
 * The tree of a page for one topology, or for both, as plain GitHub-flavored Markdown: no JSX is
 * left. Links inside the guide are site paths, or `#anchor` on the page itself. The tree that comes
 * in stays as it is: it is exported once for each topology.
 * @throws for what has no exporter, with the file
 */
export function exportTree(root: Root, place: Omit<Place, 'convert' | 'depth'>): Root {
  const whole: Place = {...place, depth: 1, convert: exportNodes};
  return {type: 'root', children: joinWords(exportNodes(root.children, whole))};
}
