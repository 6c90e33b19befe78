import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {freshFolder} from '../../ownFolder';
import {measureBuild} from '../lib/measureBuild';
import {projectRoot, scratchFolder} from '../lib/paths';
import type {Article} from './article.browser';
import {topicPath} from './scenario';

/**
 * Builds the article as a page of a stock Docusaurus site: the unchanged classic preset, the
 * branches in `<Tabs>` that follow the query. The site is inside the project, so that it finds the
 * project's packages, and is rebuilt only if it has changed.
 */
export async function buildStockPage(article: Article): Promise<string> {
  const files = await siteFiles(article);
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  const siteFolder = path.join(scratchFolder, 'stock', hash);
  const built = path.join(siteFolder, 'build');
  if (existsSync(path.join(built, topicPath, 'index.html'))) return built;

  freshFolder(scratchFolder, 'stock');
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(siteFolder, name);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, content);
  }
  await measureBuild(siteFolder);
  return built;
}

async function siteFiles(article: Article): Promise<Readonly<Record<string, string>>> {
  const coreManifest = await readFile(
    path.join(projectRoot, 'node_modules/@docusaurus/core/package.json'),
    'utf8',
  );
  const {version} = JSON.parse(coreManifest) as {version: string};
  return {
    'package.json': json({name: 'stock', private: true, dependencies: {docusaurus: version}}),
    'docusaurus.config.js': `module.exports = ${json(config(article.title))};\n`,
    'docs/topic.mdx': page(article),
  };
}

function config(title: string): object {
  return {
    title,
    url: 'https://example.com',
    baseUrl: '/',
    trailingSlash: true,
    // The article's links lead to topics that this site does not have.
    onBrokenLinks: 'ignore',
    onBrokenAnchors: 'ignore',
    future: {v4: true, faster: true},
    presets: [['classic', {docs: {routeBasePath: '/'}, blog: false, pages: false}]],
    themeConfig: {
      navbar: {title: 'Stock', items: [{type: 'doc', docId: 'topic', label: 'Guide'}]},
      footer: {style: 'dark', copyright: 'Based on SAP documentation, CC BY 4.0.'},
    },
  };
}

function page(article: Article): string {
  return [
    '---',
    `slug: ${topicPath}`,
    `description: ${JSON.stringify(article.description)}`,
    '---',
    '',
    "import Tabs from '@theme/Tabs';",
    "import TabItem from '@theme/TabItem';",
    '',
    article.mdx,
    '',
  ].join('\n');
}

function json(value: object): string {
  return JSON.stringify(value, null, 2);
}
