import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Browser} from '@playwright/test';
import {compileBrowserScript} from '../lib/browserScript';
import type {Article} from './article.browser';
import {ticketLink, topicPath} from './scenario';

/** Throws with instructions if the guide is not built. */
export function requireBuiltGuide(buildFolder: string): void {
  const file = path.join(buildFolder, topicPath, 'index.html');
  if (!existsSync(file)) {
    throw new Error(`${file} does not exist. Build the guide first: npm run build`);
  }
}

/** The article that the guide at this origin shows for the ticket link. */
export async function readBuiltArticle(browser: Browser, guideOrigin: string): Promise<Article> {
  const script = await compileBrowserScript(
    'tools/bench/ticket-link/article.browser.ts',
    'article',
  );
  const page = await browser.newPage();
  try {
    await page.goto(guideOrigin + ticketLink, {waitUntil: 'load'});
    return await page.evaluate<Article>(`${script}; article.readArticle()`);
  } finally {
    await page.close();
  }
}
