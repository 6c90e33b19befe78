import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Browser} from '@playwright/test';
import {compileBrowserScript} from '../lib/browserScript';
import type {Article} from './article.browser';
import {topicPath} from './scenario';

/** The article of the guide's built page. Throws, saying what to do, when the site is not built. */
export async function readBuiltArticle(browser: Browser, buildFolder: string): Promise<Article> {
  const file = path.join(buildFolder, topicPath, 'index.html');
  if (!existsSync(file)) {
    throw new Error(`${file} does not exist. Build the guide first: npm run build`);
  }
  const script = await compileBrowserScript('bench/ticket-link/article.browser.ts', 'article');
  const builtPage = await readFile(file, 'utf8');
  const page = await browser.newPage();
  try {
    return await page.evaluate<Article>(
      `${script}; article.readArticle(${JSON.stringify(builtPage)})`,
    );
  } finally {
    await page.close();
  }
}
