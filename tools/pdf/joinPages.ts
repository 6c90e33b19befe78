/** The cover of the document. */
export interface Cover {
  readonly title: string;
  readonly lines: readonly string[];
  /** Label of the contents list. */
  readonly contents: string;
}

export interface Joined {
  readonly pages: readonly {readonly path: string; readonly html: string}[];
  /** A topology, or undefined for both. */
  readonly topology: string | undefined;
  /** The origin for links to pages outside the document. */
  readonly origin: string;
  readonly cover: Cover;
  /** CSS for the footer of each sheet. */
  readonly foot: string;
}

/**
 * Joins several pages into one document. Runs in the browser, on a page of the guide, so it must
 * not use anything else from this file. Prefixes IDs with the page and updates the links between
 * the pages.
 */
export function joinPages({pages, topology, origin, cover, foot}: Joined): void {
  const root = document.documentElement;
  if (topology) root.dataset.topology = topology;
  else delete root.dataset.topology;
  root.dataset.theme = 'light';
  document.title = cover.title;
  const prefix = (path: string) => `page${path.replaceAll('/', '-')}`;
  const isPart = (path: string) => pages.some((page) => page.path === path);

  const target = (href: string, own: string) => {
    const url = new URL(href, `http://guide.test${own}`);
    if (url.origin !== 'http://guide.test') return href;
    // The branch pages contain the content of the branching topic.
    const path = isPart(url.pathname) ? url.pathname : url.pathname.replace(/(?<=\/)[^/]+\/$/, '');
    const branch = path !== url.pathname && /\/(one-system|separate-systems)\/$/.test(url.pathname);
    if (isPart(url.pathname) || (branch && isPart(path)))
      return `#${prefix(path)}${url.hash.slice(1)}`;
    return origin + url.pathname + url.hash;
  };

  const section = ({path, html}: Joined['pages'][number]) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const article = page.querySelector('article');
    const whole = document.createElement('section');
    whole.className = 'chapter-page';
    whole.id = prefix(path);
    for (const part of article?.querySelectorAll('.markdown, .markdown ~ footer') ?? [])
      whole.append(document.importNode(part, true));
    // A document for one branch needs no choice.
    if (topology)
      for (const question of whole.querySelectorAll('#topology, #how-to-tell, #how-to-tell + *'))
        question.remove();
    for (const element of whole.querySelectorAll('[id]')) element.id = prefix(path) + element.id;
    for (const name of ['aria-labelledby', 'aria-describedby', 'for'])
      for (const element of whole.querySelectorAll(`[${name}]`)) {
        const ids = (element.getAttribute(name) ?? '').split(' ');
        element.setAttribute(name, ids.map((id) => prefix(path) + id).join(' '));
      }
    for (const link of whole.querySelectorAll('a[href]'))
      link.setAttribute('href', target(link.getAttribute('href') ?? '', path));
    for (const hidden of whole.querySelectorAll('.hash-link, form, dialog')) hidden.remove();
    return whole;
  };

  const sections = pages.map(section);
  const front = document.createElement('section');
  front.className = 'markdown chapter-front';
  const title = document.createElement('h1');
  title.textContent = cover.title;
  const lines = cover.lines.map((line) => {
    const text = document.createElement('p');
    text.textContent = line;
    return text;
  });
  const contents = document.createElement('h2');
  contents.textContent = cover.contents;
  const list = document.createElement('ol');
  for (const part of sections) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${part.id}`;
    link.textContent = part.querySelector('h1')?.textContent ?? '';
    item.append(link);
    list.append(item);
  }
  front.append(title, ...lines, contents, list);

  const style = document.createElement('style');
  style.textContent = `${foot}
    .chapter-page{break-before:page}
    .chapter-page footer{margin-top:1.5rem;font-size:8.5pt}
    .chapter-page [id]{scroll-margin-top:0}`;
  document.head.append(style);
  const main = document.createElement('main');
  main.append(front, ...sections);
  document.body.replaceChildren(main);
}
