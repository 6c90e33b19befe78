import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {projectRoot, scratchFolder} from '../lib/paths';
import type {Article} from './article.browser';
import {topicPath} from './scenario';

/**
 * Writes the page as if by hand: the same text, including navigation, in one HTML file with its few
 * styles inlined, and no app.
 */
export async function writeStaticPage(article: Article): Promise<string> {
  const template = await readFile(
    path.join(projectRoot, 'tools/bench/ticket-link/static-template.html'),
    'utf8',
  );
  const fills: Readonly<Record<string, string>> = {
    title: escapeHtml(article.title),
    description: escapeHtml(article.description),
    article: article.html,
    site: article.site,
    chapters: article.chapters,
    contents: article.contents,
    footer: article.footer,
  };
  const html = template.replace(
    /%(title|description|article|site|chapters|contents|footer)%/g,
    (_, name: string) => fills[name] ?? '',
  );
  const folder = path.join(scratchFolder, 'static');
  await mkdir(path.join(folder, topicPath), {recursive: true});
  await writeFile(path.join(folder, topicPath, 'index.html'), html);
  return folder;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
