import fs from 'node:fs';
import path from 'node:path';
import clientRedirects, {type PluginOptions} from '@docusaurus/plugin-client-redirects';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {guideIndexPath} from '../../src/search/rules/guideIndex';
import {guideOf, type Guide} from '../content/docs/pageFacts';
import {guideVersion} from '../lib/guideVersion';
import {htmlFiles} from '../lib/htmlFiles';
import {firstViewPass} from './firstView/firstViewPass';
import {parseHtml, writeHtml} from '../lib/html';
import {leadOn, leadsOn} from './leadOn';
import {offerTopicPass} from './offerTopic';
import type {BuiltPage, Pass} from '../lib/page';
import {policyPass} from './policy/policyPass';
import {insertData, structuredData} from './structuredData';
import {TakeAway} from './takeAway/takeAway';

/**
 * Placeholder in the pages until all have been read, because the passages come from all of them.
 */
const unnamedPassages = 'assets/js/passages.unnamed.js';

/** The page in a file; `path` is the form that other pages link to. */
function readPage(outDir: string, file: string): BuiltPage {
  const name = path.relative(outDir, file).split(path.sep).join('/');
  return {
    file: name,
    path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
    tree: parseHtml(fs.readFileSync(file, 'utf8')),
  };
}

/** The index uses all other pages, so its page comes last. */
const indexLast = (outDir: string) => {
  const index = path.join(outDir, guideIndexPath, 'index.html');
  const files = htmlFiles(outDir).sort();
  return [...files.filter((file) => file !== index), index];
};

async function run(page: BuiltPage, passes: readonly Pass[]): Promise<string> {
  try {
    for (const pass of passes) await pass(page);
    return writeHtml(page.tree);
  } catch (error) {
    throw new Error(`${page.file}: ${(error as Error).message}`, {cause: error});
  }
}

/**
 * Final processing of the built pages: each is read once, goes through the passes in order, and is
 * written once. Docusaurus starts `postBuild` of all plugins at once, so all code that reads or
 * changes built pages is a pass here. A page that a pass does not expect stops the build.
 * @returns the plugin; options would reach the browser with the rest of the site's config
 */
export default (redirects: PluginOptions['redirects']) =>
  (context: LoadContext): Plugin => {
    const {siteDir, siteConfig, baseUrl} = context;
    const noExtensions = {fromExtensions: [], toExtensions: []};
    const original = clientRedirects(context, {id: 'default', ...noExtensions, redirects});
    const address = siteConfig.url + baseUrl;
    let guide: Guide = {pages: [], sections: []};
    return {
      name: 'guide-finish',
      async allContentLoaded({allContent}) {
        guide = guideOf(allContent, baseUrl);
      },
      async postBuild(props) {
        const {outDir} = props;
        await original?.postBuild?.({...props, content: undefined});
        const site = {address, baseUrl, guideVersion: guideVersion(siteDir)};
        const takeAway = new TakeAway(site, outDir);
        const facts = new Map(guide.pages.map((page) => [page.path, page]));
        const firstView = firstViewPass({
          siteDir,
          outDir,
          baseUrl,
          passages: baseUrl + unnamedPassages,
        });
        const fillIndex: Pass = (page) => {
          if (page.path === guideIndexPath) takeAway.fillIndex(page);
        };
        const read: Pass = (page) => {
          const own = facts.get(page.path);
          // The page for unknown addresses isn't part of the docs.
          if (!own) return;
          facts.delete(page.path);
          insertData(page.tree, structuredData(takeAway.read(page, own).whole, address));
        };
        const offerTopic = offerTopicPass(baseUrl);
        const passes: readonly Pass[] = [fillIndex, read, firstView, offerTopic, policyPass];
        const finished = new Map<string, string>();
        for (const file of indexLast(outDir)) {
          const page = readPage(outDir, file);
          finished.set(file, await run(page, leadsOn(page) ? [leadOn, policyPass] : passes));
        }
        const missing = [...facts.keys()];
        if (missing.length > 0) throw new Error(`The build has no page for ${missing.join(', ')}.`);
        const passages = takeAway.finish(guide);
        for (const [file, html] of finished)
          fs.writeFileSync(
            file,
            html.replace(unnamedPassages, () => passages),
          );
      },
    };
  };
