import fs from 'node:fs';
import path from 'node:path';
import {chromium, type Page} from '@playwright/test';
import {footLine, footStyle, stampParts, type StampFacts} from '../../src/offline/rules/stamp';
import {sourceRevision} from '../../src/facts/topics';
import type {topologies} from '../../src/facts/topologies';
import {browserPath} from '../../tests/site/browserPath.mjs';
import {finishBuild} from '../../plugins/lib/finishBuild';
import {branchPdfs, wholePdf} from '../../plugins/lib/madeFiles';
import {chapterPages, referencePages} from './chapterPages';
import {joinPages} from './joinPages';
import {requireBuild} from '../ownFolder';
import {runCommand} from '../usageError';

/*
 * Prints the finished build to PDF with a real browser: the whole chapter, and the chapter for each
 * topology. The files go to build/downloads/, where the downloads page finds them.
 */

const build = path.resolve(process.argv[2] ?? 'build');
const origin = (process.env.GUIDE_URL ?? 'http://localhost:3000').replace(/\/$/, '');
/** The origin for requests, answered from the build. No server runs. */
const inner = 'http://guide.test';

function fileOf(address: string): string {
  const {pathname} = new URL(address);
  return path.join(build, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
}

async function openBuild(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const file = fileOf(route.request().url());
    if (fs.existsSync(file)) await route.fulfill({path: file});
    else await route.abort();
  });
  // tsx wraps functions in this helper, which the browser does not have.
  await page.addInitScript('globalThis.__name = (it) => it');
  await page.goto(`${inner}/`);
  // The app adds the style sheet and starts when the reader acts; it must not handle the joined
  // pages.
  await page.evaluate(() => dispatchEvent(new Event('keydown')));
  await page.waitForSelector('html[data-has-hydrated=true]');
}

interface Part {
  readonly file: string;
  readonly topology?: (typeof topologies)[number];
}

function factsOf({topology}: Part): StampFacts {
  const {version} = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {version: string};
  return {
    title: 'AFC Connection Guide',
    topology: topology?.label,
    guideVersion: version,
    source: sourceRevision,
    day: new Date().toISOString().slice(0, 10),
    address: `${origin}/${topology ? `?topology=${topology.id}` : ''}`,
  };
}

async function print(page: Page, part: Part): Promise<void> {
  await openBuild(page);
  const facts = factsOf(part);
  const paths = [...chapterPages(), ...(part.topology ? [] : referencePages)];
  const scope = part.topology ? part.topology.label : 'One system, and separate systems';
  await page.evaluate(joinPages, {
    pages: paths.map((at) => ({path: at, html: fs.readFileSync(fileOf(inner + at), 'utf8')})),
    topology: part.topology?.id,
    origin,
    cover: {
      title: `${facts.title}${part.topology ? `: ${part.topology.inSentence}` : ''}`,
      lines: [
        'Connect SAP S/4HANA to SAP Advanced Financial Closing, step by step',
        scope,
        ...stampParts(facts).map((line) => line.replace('printed', 'made')),
      ],
      contents: 'Contents',
    },
    foot: footStyle(footLine(facts)),
  });
  await page.evaluate(() => document.fonts.ready);
  const file = path.join(build, 'downloads', part.file);
  await page.pdf({path: file, format: 'A4', tagged: true, outline: true});
  console.log(`${file}: ${(fs.statSync(file).size / 1000).toFixed(0)} kB`);
}

async function main(): Promise<void> {
  requireBuild(build);
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const parts: readonly Part[] = [wholePdf, ...branchPdfs];
    fs.mkdirSync(path.join(build, 'downloads'), {recursive: true});
    for (const part of parts) {
      // The policy of the pages refuses markup from strings, which joins the chapter here.
      const page = await browser.newPage({serviceWorkers: 'block', bypassCSP: true});
      await print(page, part);
      await page.close();
    }
    console.log(finishBuild(build));
  } finally {
    await browser.close();
  }
}

void runCommand(main);
