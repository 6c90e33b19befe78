import {topologyOfPath} from '../../branching/rules/parseTopology';
import {pagePath} from '../../page/pageAddress';
import {currentTopology} from '../../page/pageTopology';
import {writeTexts} from '../../text/browser/clipboard';

/** How copying a page ended, in words for the reader. */
type CopyOutcome = 'Markdown file not reachable' | 'Page copied' | 'The browser refused to copy';

/** The Markdown file beside the page: of the shown topology, where the page depends on it. */
function markdownFile(): URL {
  const topology = currentTopology();
  const depends =
    !topologyOfPath(pagePath()) &&
    document.querySelector('.theme-doc-markdown :is(input[name=topology],[data-of-topology])');
  return new URL(topology && depends ? `${topology}.md` : 'index.md', location.href);
}

/** Undefined where there is no file, as in a copy of the site in a folder. */
async function readMarkdown(): Promise<string | undefined> {
  try {
    const response = await fetch(markdownFile());
    const text = await response.text();
    // A host that answers everything with a page has no Markdown.
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

/** Copies the page as Markdown, with the chosen topology alone. */
export async function copyPage(): Promise<CopyOutcome> {
  const text = await readMarkdown();
  if (text === undefined) return 'Markdown file not reachable';
  return (await write(text)) ? 'Page copied' : 'The browser refused to copy';
}
