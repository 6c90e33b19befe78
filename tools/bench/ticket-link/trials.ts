import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {freshFolder} from '../../ownFolder';
import {scratchFolder} from '../lib/paths';
import {topicPath} from './scenario';

interface Files {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** The content of the style sheets. */
  readonly css: string;
}

type Rewrite = (html: string, files: Files) => string;

const loader =
  /<script data-scripts="([^"]*)" data-styles="([^"]*)"[^>]*>.*?<\/script>(?=<\/body>)/s;
/** The theme's styles; the rules that hide a branch come before them, and stay. */
const firstStyles = /@layer docusaurus.*?(?=<\/style>)/s;

const styleLinks = ({styles}: Files) =>
  styles.map((href) => `<link rel=stylesheet href=${href}>`).join('');
const deferred = ({scripts}: Files) =>
  scripts.map((src) => `<script defer src=${src}></script>`).join('');

/** Loads everything with the given call, as the loader does at the first sign of a reader. */
const loadBy = (call: string, {scripts, styles}: Files) => `<script>{
  const add = (name, attributes) => document.head.append(Object.assign(document.createElement(name), attributes));
  const start = () => {
    for (const href of ${JSON.stringify(styles)}) add('link', {rel: 'stylesheet', href});
    for (const src of ${JSON.stringify(scripts)}) add('script', {src, async: false});
  };
  ${call}
}</script>`;

/** The optimizations from the speed findings, each reverted separately in the built page. */
const trials: Readonly<Record<string, Rewrite>> = {
  'app when idle': (html, files) =>
    html.replace(
      loader,
      loadBy("addEventListener('load', () => requestIdleCallback(start));", files),
    ),
  'app at once': (html, files) =>
    html.replace(loader, '').replace('</head>', `${deferred(files)}</head>`),
  'all styles inlined': (html, {css}) => html.replace(firstStyles, () => css),
  'styles linked': (html, files) =>
    html.replace(firstStyles, '').replace('</head>', `${styleLinks(files)}</head>`),
  'styles linked, app at once': (html, files) =>
    html
      .replace(loader, '')
      .replace(firstStyles, '')
      .replace('</head>', `${styleLinks(files)}${deferred(files)}</head>`),
  'paint without waiting': (html) => html.replace(/<link [^>]*rel=expect[^>]*>/, ''),
};

async function filesOf(html: string, buildFolder: string): Promise<Files> {
  const [, scripts = '', hrefs = ''] = loader.exec(html) ?? [];
  if (!scripts) throw new Error('The built page has no loader at its end (src/entry/loadApp.ts).');
  const styles = hrefs.split(' ');
  const texts = styles.map((href) => readFile(path.join(buildFolder, href), 'utf8'));
  return {scripts: scripts.split(' '), styles, css: (await Promise.all(texts)).join('')};
}

/**
 * Writes the built page once for each trial, beside the files that it loads.
 * @returns the folders by trial name
 */
export async function writeTrials(buildFolder: string): Promise<ReadonlyMap<string, string>> {
  const built = await readFile(path.join(buildFolder, topicPath, 'index.html'), 'utf8');
  const files = await filesOf(built, buildFolder);
  // The policy lists only the scripts of the built page.
  const open = built.replace(/<meta http-equiv=Content-Security-Policy [^>]*>/, '');
  const folders = new Map<string, string>();
  for (const [name, rewrite] of Object.entries(trials)) {
    const folder = freshFolder(scratchFolder, path.join('trials', name.replaceAll(/\W+/g, '-')));
    await mkdir(path.join(folder, topicPath), {recursive: true});
    await cp(path.join(buildFolder, 'assets'), path.join(folder, 'assets'), {recursive: true});
    const html = rewrite(open, files);
    if (html === open) throw new Error(`The trial "${name}" finds nothing to change.`);
    await writeFile(path.join(folder, topicPath, 'index.html'), html);
    folders.set(name, folder);
  }
  return folders;
}
