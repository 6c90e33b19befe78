/**
 * Runs in the guide's page, opened with the ticket link: copies the article and converts it for the
 * other candidates.
 */

/** The guide's article in the forms that the other candidates serve. */
export interface Article {
  readonly title: string;
  readonly description: string;
  /**
   * Plain HTML: the same text and structure, without parts that only the guide's app and CSS use.
   */
  readonly html: string;
  /** The links around the article, as plain lists: to the site, its chapters and the page's headings. */
  readonly site: string;
  readonly chapters: string;
  readonly contents: string;
  readonly footer: string;
  /** The same text for a stock Docusaurus page: MDX, each pair of branches in `<Tabs>`. */
  readonly mdx: string;
}

/** Reads the open page. Throws if it has no article with branches, or no navigation around it. */
export function readArticle(): Article {
  const shown = document.querySelector('article');
  if (!shown?.querySelector('[data-for-topology] ol > li')) {
    throw new Error('The page holds no article with steps for one topology.');
  }
  const article = copyOfShown(shown);
  reduce(article);
  return {
    title: document.title,
    description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    html: article.innerHTML.trim(),
    site: around('.navbar__items:not(.navbar__items--right)'),
    chapters: around('.theme-doc-sidebar-menu'),
    contents: around('.table-of-contents'),
    footer: around('footer.footer'),
    mdx: toMdx(article),
  };
}

/**
 * A copy without the lines for other occasions (an unknown step, an invalid ticket ID). Both
 * branches and folded parts stay.
 */
function copyOfShown(article: Element): Element {
  const copy = article.cloneNode(true) as Element;
  const copies = [...copy.querySelectorAll('*')];
  [...article.querySelectorAll('*')].forEach((element, index) => {
    const hasReason = element.closest('[data-for-topology], details:not([open]), svg') !== null;
    if (!hasReason && !element.checkVisibility()) copies[index]?.remove();
  });
  return copy;
}

/** A part of the page around the article, as plain HTML. */
function around(selector: string): string {
  const part = document.querySelector(selector);
  if (!part) throw new Error(`The page has no ${selector}.`);
  const copy = part.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('li > a > [class^=only-]'))
    mark.closest('li')?.setAttribute('data-for-topology', mark.className.slice('only-'.length));
  reduce(copy);
  return copy.innerHTML.trim();
}

/* ---- What a writer of plain HTML would not have written ---- */

const furniture =
  'button, script, style, template, nav, noscript, .hash-link, .theme-doc-toc-mobile, ' +
  'input:not([type=radio]), [aria-live], svg[aria-hidden=true]';

const plainAttribute =
  /^(?!class$|style$|tabindex$|id$|data-(?!for-topology$)|aria-(?:labelledby|describedby|controls)$)/;

/** Possible link targets, whose IDs are part of the content. */
const linkTarget = 'h1, h2, h3, h4, h5, h6, li[data-system]';

function reduce(article: Element): void {
  for (const element of article.querySelectorAll(furniture)) element.remove();
  for (const link of article.querySelectorAll('a')) {
    if (link.textContent.trim() === '#') link.remove();
    // The guide adds the topology to its links; the built page doesn't have it.
    link.setAttribute('href', link.getAttribute('href')?.replace(/\?topology=[\w-]+/, '') ?? '');
  }
  const comments = document.createTreeWalker(article, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();

  for (const element of article.querySelectorAll('*')) {
    const keepsId = element.matches(linkTarget);
    for (const {name} of [...element.attributes]) {
      if (!plainAttribute.test(name) && !(name === 'id' && keepsId)) element.removeAttribute(name);
    }
  }
  for (const element of [...article.querySelectorAll('span, div, header')].reverse()) {
    if (element.attributes.length === 0 && (element.localName === 'span' || holdsBlocks(element))) {
      element.replaceWith(...element.childNodes);
    }
  }
  article.normalize();
}

/** Whether an element only wraps block elements, which need no wrapper. */
function holdsBlocks(element: Element): boolean {
  return !hasOwnText(element) && ![...element.children].some(isInline);
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((child) => child instanceof Text && child.data.trim() !== '');
}

function isInline(element: Element): boolean {
  return /^(a|abbr|b|bdi|br|code|em|i|img|input|kbd|label|q|s|small|span|strong|sub|sup|var)$/.test(
    element.localName,
  );
}

/* ---- MDX ---- */

/**
 * Headings become Markdown, so that Docusaurus lists them on the page; everything else becomes JSX
 * with its text in expressions, where no character is special. Docusaurus replaces fewer such
 * elements with its own components than in Markdown, which favors the stock page.
 */
function toMdx(article: Element): string {
  for (const question of article.querySelectorAll('fieldset')) question.remove();
  return blocksOf([...article.childNodes]).join('\n\n');
}

function blocksOf(nodes: readonly Node[]): string[] {
  const blocks: string[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const branches = branchesFrom(nodes, index);
    if (branches.length > 0) {
      blocks.push(tabs(branches));
      index = nodes.indexOf(branches.at(-1) as Element);
    } else {
      blocks.push(...blockOf(nodes[index] as Node));
    }
  }
  return blocks;
}

/** The consecutive blocks for one topology, starting here. */
function branchesFrom(nodes: readonly Node[], start: number): Element[] {
  const branches: Element[] = [];
  for (const node of nodes.slice(start)) {
    if (node instanceof Element && node.hasAttribute('data-for-topology')) branches.push(node);
    else if (!(node instanceof Text && node.data.trim() === '')) break;
  }
  return branches;
}

function tabs(branches: readonly Element[]): string {
  const topologies = [...new Set(branches.map((branch) => topologyOf(branch)))].sort();
  const items = topologies.flatMap((topology) => [
    `<TabItem value="${topology}" label="${topology.replace('-', ' ')}">`,
    `<div data-for-topology="${topology}">`,
    ...blocksOf(
      branches
        .filter((branch) => topologyOf(branch) === topology)
        .flatMap((branch) => [...branch.childNodes]),
    ),
    '</div>',
    '</TabItem>',
  ]);
  return ['<Tabs groupId="topology" queryString="topology">', ...items, '</Tabs>'].join('\n\n');
}

function topologyOf(branch: Element): string {
  return branch.getAttribute('data-for-topology') ?? '';
}

function blockOf(node: Node): string[] {
  if (!(node instanceof Element)) {
    const text = jsxText(node);
    return text.trim() === '' ? [] : [text];
  }
  if (/^h[1-6]$/.test(node.localName)) return [heading(node)];
  if (!node.querySelector('h1, h2, h3, h4, h5, h6, [data-for-topology]')) return [jsx(node)];
  return [openTag(node), ...blocksOf([...node.childNodes]), `</${node.localName}>`];
}

function heading(element: Element): string {
  const text = (element.textContent ?? '').trim().replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
  const id = element.id === '' ? '' : ` {/* #${element.id} */}`;
  return `${'#'.repeat(Number(element.localName.slice(1)))} ${text}${id}`;
}

const voidElement = /^(br|hr|img|input|col|wbr)$/;

function jsx(element: Element): string {
  if (voidElement.test(element.localName)) return openTag(element, ' /');
  const children = [...element.childNodes].map((child) =>
    child instanceof Element ? jsx(child) : jsxText(child),
  );
  return `${openTag(element)}${children.join('')}</${element.localName}>`;
}

/** Removes blanks between elements that aren't inline text, because React allows none in tables. */
function jsxText(node: Node): string {
  const text = (node.textContent ?? '').replace(/\s+/g, ' ');
  const parent = node.parentElement;
  if (text.trim() === '' && parent && holdsBlocks(parent)) return '';
  return text === '' ? '' : `{${JSON.stringify(text)}}`;
}

const reactNames: Readonly<Record<string, string>> = {
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  for: 'htmlFor',
  datetime: 'dateTime',
  checked: 'defaultChecked',
};

function openTag(element: Element, end = ''): string {
  const attributes = [...element.attributes]
    .filter(({name}) => name !== 'data-for-topology' || !isInline(element))
    .map(({name, value}) => {
      const reactName = reactNames[name] ?? (/^(aria|data)-/.test(name) ? name : camelCase(name));
      return value === '' ? ` ${reactName}` : ` ${reactName}={${JSON.stringify(value)}}`;
    });
  return `<${element.localName}${attributes.join('')}${end}>`;
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
