import type {
  Blockquote,
  ListItem,
  Parents,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import {systems} from '../../../src/facts/systems';
import type {MarkdownPage} from './markdownPage';
import {linkAddress, type Site} from './site';

/** GitHub's alerts, by SAP's word for the kind of note. */
const alerts: Readonly<Record<string, string>> = {
  Note: 'NOTE',
  Tip: 'TIP',
  Remember: 'IMPORTANT',
  Caution: 'CAUTION',
};

const html = (value: string) => ({type: 'html', value}) as const;
const paragraph = (children: PhrasingContent[]): Paragraph => ({type: 'paragraph', children});

/** The title of a note without its word, which the alert already shows. */
function titleWithoutWord(first: Paragraph, word: string): PhrasingContent[] {
  const [title] = first.children;
  if (title?.type !== 'strong') return [];
  const [start, ...rest] = title.children;
  if (start?.type !== 'text' || !start.value.startsWith(`${word}: `)) return [];
  const own = {...start, value: start.value.slice(word.length + 2)};
  return [{type: 'strong', children: own.value === '' ? rest : [own, ...rest]}];
}

/**
 * SAP's notes as GitHub alerts. GitHub supports alerts only outside lists and quotations; inside
 * them the word is bold instead, which every reader understands.
 */
function asAlert(node: Blockquote): Blockquote {
  const word = node.data?.note ?? '';
  const [first, ...rest] = node.children;
  const alert = alerts[word];
  if (!alert || first?.type !== 'paragraph') return node;
  const title = titleWithoutWord(first, word);
  const line = title.length > 0 ? [html(`[!${alert}]\n`), ...title] : [html(`[!${alert}]`)];
  return {...node, children: [paragraph(line), ...rest]};
}

/**
 * Adds the system of a step, and its ID as a link to the step. A visible ID survives ticket systems
 * and sanitizers, which remove `id` attributes, HTML and comments, and the link opens the step.
 */
function withStepHead(node: ListItem, site: Site, page: MarkdownPage): ListItem {
  const {anchor, system} = node.data ?? {};
  if (!anchor || !system) return node;
  const head = paragraph([
    {type: 'strong', children: [{type: 'text', value: systems[system].label}]},
    {type: 'text', value: ' · '},
    {
      type: 'link',
      url: linkAddress(site, page, `#${anchor}`),
      children: [{type: 'inlineCode', value: anchor}],
    },
  ]);
  return {...node, spread: true, children: [head, ...node.children]};
}

/** The tree of a page for output: absolute links, alerts, IDs of steps, lines in cells. */
export function presentable(site: Site, page: MarkdownPage): Root {
  const present = (node: RootContent, parent: Parents): RootContent => {
    if (node.type === 'break' && parent.type === 'tableCell') return html('<br>');
    if (!('children' in node)) return node;
    const copy = {
      ...node,
      children: (node.children as RootContent[]).map((child) => present(child, node)),
    } as RootContent;
    if (copy.type === 'link')
      return {...copy, url: linkAddress(site, page, copy.url), title: undefined};
    if (copy.type === 'listItem') return withStepHead(copy, site, page);
    return copy.type === 'blockquote' && parent.type === 'root' ? asAlert(copy) : copy;
  };
  const title = {type: 'text', value: page.title} as const;
  return {
    type: 'root',
    children: [
      {type: 'heading', depth: 1, children: [title]},
      ...page.root.children.map((node) => present(node, page.root)),
    ],
  };
}
