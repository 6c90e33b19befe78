import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Zippable} from 'fflate';
import {plainPath} from '../../src/page/rules/plainPath';
import {finishBuild} from '../../plugins/lib/finishBuild';
import {offlineZip} from '../../plugins/lib/madeFiles';
import {sameZip} from '../../plugins/lib/sameZip';
import {filePage} from './filePage';
import {readme} from './readme';
import {requireBuild} from '../ownFolder';
import {readArguments, runCommand, UsageError} from '../usageError';

const usage = `Usage: npm run offline [-- --build FOLDER] [--out FILE]

Makes a zip of the guide that opens from a folder, without a server.

--build FOLDER  takes a finished build, made with GUIDE_FILES=1 docusaurus build --out-dir FOLDER
--out FILE      the zip; else build/downloads/afc-connection-guide-offline.zip
`;

const name = 'afc-connection-guide';
/** Only a server needs these. */
const notInFiles = /^(sitemap\.xml|robots\.txt|service-worker\.js)$|\.map$/;

function build(folder: string): void {
  const {status} = spawnSync('npx', ['docusaurus', 'build', '--out-dir', folder], {
    stdio: 'inherit',
    env: {...process.env, GUIDE_FILES: '1', GUIDE_BASE_URL: '/'},
  });
  if (status !== 0) throw new Error('The build failed.');
}

/**
 * Makes sure that only a zip of an earlier run is replaced, identified by its first entry at byte 30.
 * @throws UsageError if another file exists
 */
function requireOwnZip(file: string): void {
  if (!fs.existsSync(file)) return;
  const beginning = Buffer.from(`PK\u0003\u0004`);
  const zip = fs.statSync(file).isFile() ? fs.readFileSync(file) : Buffer.alloc(0);
  const entry = zip.subarray(30, 31 + name.length).toString('latin1');
  if (zip.subarray(0, 4).equals(beginning) && entry === `${name}/`) return;
  throw new UsageError(`${file} is there, and isn't a zip of the guide. Nothing was written.`);
}

function contentOf(folder: string, file: string, origin: string): Uint8Array {
  const content = fs.readFileSync(path.join(folder, file));
  if (!file.endsWith('.html')) return content;
  const html = content.toString('utf8');
  return Buffer.from(filePage({html, path: plainPath(file), origin}));
}

/** The files of a build, in one folder of a zip. */
function zipOf(folder: string, version: string, origin: string): Uint8Array {
  const files: Zippable = {
    [`${name}/README.txt`]: Buffer.from(readme(version, origin).replaceAll('\n', '\r\n')),
  };
  for (const entry of fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()) {
    const file = entry.split(path.sep).join('/');
    if (notInFiles.test(file) || !fs.statSync(path.join(folder, file)).isFile()) continue;
    files[`${name}/${file}`] = contentOf(folder, file, origin);
  }
  return sameZip(files);
}

function main(): void {
  const {values} = readArguments({
    options: {build: {type: 'string'}, out: {type: 'string'}, help: {type: 'boolean'}},
  });
  if (values.help) return console.log(usage);
  const out = values.out ?? path.join('build', 'downloads', offlineZip.file);
  requireOwnZip(out);
  if (values.build) requireBuild(values.build);
  if (!values.out) requireBuild('build');
  const folder = values.build ?? fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  try {
    if (!values.build) build(folder);
    const {version} = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {version: string};
    const origin = process.env.GUIDE_URL ?? 'http://localhost:3000';
    const zip = zipOf(folder, version, origin);
    fs.mkdirSync(path.dirname(out), {recursive: true});
    fs.writeFileSync(out, zip);
    console.log(`${out}: ${(zip.length / 1000).toFixed(0)} kB`);
    if (!values.out) console.log(finishBuild('build'));
  } finally {
    if (!values.build) fs.rmSync(folder, {recursive: true, force: true});
  }
}

void runCommand(main);
