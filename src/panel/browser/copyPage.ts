import {topologyOfPath} from '../../branching/rules/parseTopology';
import {pagePath} from '../../page/pageAddress';
import {currentTopology} from '../../page/pageTopology';
import {writeTexts} from '../../text/browser/clipboard';

/** The outcome of copying a page, in words for the reader. */
type CopyOutcome = 'Markdown file not reachable' | 'Page copied' | 'The browser refused to copy';

/** The page's Markdown file: that of the shown topology if the page depends on it. */
function markdownFile(): URL {
  const topology = currentTopology();
  const depends =
    !topologyOfPath(pagePath()) &&
    document.querySelector('.theme-doc-markdown :is(input[name=topology],[data-of-topology])');
  return new URL(topology && depends ? `${topology}.md` : 'index.md', location.href);
}

/** Undefined if there is no file, as in a copy of the site in a folder. */
async function readMarkdown(): Promise<string | undefined> {
  try {
    const response = await fetch(markdownFile());
    const text = await response.text();
    // Some hosts answer every address with a page, which isn't Markdown.
    return response.ok && text.startsWith('---\n') ? text : undefined;
  } catch {
    return undefined;
  }
}

async function write(plain: string): Promise<boolean> {
  const field = document.createElement('textarea');
  field.value = plain;
  field.style.cssText = 'position:fixed;opacity:0';
  const focused = document.activeElement;
  document.body.append(field);
  try {
    return await writeTexts({plain}, field);
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({preventScroll: true});
  }
}

/** Copies the page as Markdown, with the chosen topology only. */
export async function copyPage(): Promise<CopyOutcome> {
  const text = await readMarkdown();
  if (text === undefined) return 'Markdown file not reachable';
  return (await write(text)) ? 'Page copied' : 'The browser refused to copy';
}
