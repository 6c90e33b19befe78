import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import type {Page} from '@playwright/test';
import {chapterPages} from '../../tools/pdf/chapterPages';
import {branches} from './lib/branches';
import {expect, test} from './lib/test';

/* The PDFs of the build (npm run pdf). */

const folder = 'build/downloads/';
const whole = 'afc-connection-guide.pdf';
const fileOf = (id: string) => `afc-connection-guide-${id}.pdf`;

function read(file: string): string {
  if (!fs.existsSync(folder + file)) throw new Error(`${file} is missing; run: npm run pdf`);
  return fs.readFileSync(folder + file, 'latin1');
}

/** Text to compare: line ends, blanks and hyphens of the layout left out. */
const squeezed = (text: string) => text.normalize('NFKC').replaceAll(/[\s\u00ad-]+/g, '');

const hasReader = spawnSync('pdftotext', ['-v']).error === undefined;

function textOf(file: string): string {
  const text = execFileSync('pdftotext', [folder + file, '-'], {maxBuffer: 1e8}).toString();
  return squeezed(text);
}

/**
 * The texts of the chapter that stand in one branch only, long enough to be its own. Not those with
 * links and values: print adds addresses and marks to them.
 */
async function textsOfBranch(page: Page, id: string): Promise<string[]> {
  const own: string[] = [];
  const others: string[] = [];
  for (const path of chapterPages()) {
    await page.goto(path);
    const found = await page.evaluate((branch) => {
      const blocks = [...document.querySelectorAll('article :is(p, h2, h3, td, li)')];
      return blocks.map((it) => ({
        text: it.textContent,
        own: it.closest('[data-for-topology]')?.getAttribute('data-for-topology') === branch,
        plain: !it.querySelector('p, li, a, var, button, input, summary'),
      }));
    }, id);
    for (const it of found)
      (it.own ? own : others).push(it.own && !it.plain ? '' : squeezed(it.text));
  }
  const elsewhere = others.join('|');
  return own.filter((text) => text.length > 35 && !elsewhere.includes(text));
}

for (const file of [whole, ...branches.map(({id}) => fileOf(id))])
  test(`${file} is tagged, has a language and bookmarks to all pages and their parts`, ({page}) => {
    expect(page).toBeDefined();
    const pdf = read(file);
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(pdf).toMatch(/\/Lang \(en\)/);
    expect(pdf).toMatch(/\/Title \(AFC Connection Guide/);
    const bookmarks = pdf.match(/\/Title [^\n]*\n\/Dest /g) ?? [];
    expect(bookmarks.length).toBeGreaterThan(chapterPages().length * 3);
    // Links within the document: the contents list at least.
    expect((pdf.match(/\/Subtype \/Link/g) ?? []).length).toBeGreaterThan(50);
  });

test.describe('what the PDFs say', () => {
  test.skip(!hasReader, 'pdftotext is not installed');

  for (const {id, other, label} of branches)
    test(`the PDF for ${label} has its branch, and no words of the other`, async ({page}) => {
      const text = textOf(fileOf(id));
      const own = await textsOfBranch(page, id);
      const foreign = await textsOfBranch(page, other);
      expect(own.length).toBeGreaterThan(10);
      expect(foreign.length).toBeGreaterThan(10);
      expect(foreign.filter((it) => text.includes(it))).toEqual([]);
      const missing = own.filter((it) => !text.includes(it));
      // A text that goes over a page has the foot of the sheet within.
      expect(missing.length).toBeLessThan(own.length / 10);
    });

  test('the whole PDF has both branches', async ({page}) => {
    const text = textOf(whole);
    for (const {id} of branches) {
      const own = await textsOfBranch(page, id);
      expect(own.filter((it) => !text.includes(it)).length).toBeLessThan(own.length / 10);
    }
  });
});
