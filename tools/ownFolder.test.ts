import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeEach, describe, expect, it} from 'vitest';
import {claimFolder, freshFolder, requireBuild} from './ownFolder';
import {UsageError} from './usageError';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'own-folder-'));
const at = (name: string) => path.join(scratch, name);
afterAll(() => fs.rmSync(scratch, {recursive: true}));

function write(file: string, text: string | Uint8Array): void {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}

/** All files of a folder with what they hold. */
function contentOf(folder: string): Readonly<Record<string, string>> {
  const names = fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort();
  const files = names.filter((name) => fs.statSync(path.join(folder, name)).isFile());
  const read = (name: string) => fs.readFileSync(path.join(folder, name), 'latin1');
  return Object.fromEntries(files.map((name) => [name, read(name)]));
}

beforeEach(() => {
  for (const name of fs.readdirSync(scratch)) fs.rmSync(at(name), {recursive: true});
  write(at('mine/thesis.txt'), 'three years of work');
  write(at('mine/nginx/site.conf'), 'mine, too');
});

describe('a folder of its own', () => {
  it('is made, and known again', () => {
    claimFolder(at('new'));
    write(at('new/nginx/old.conf'), 'old');
    write(at('new/notes.txt'), 'a note');
    const fresh = freshFolder(at('new'), 'nginx');
    expect(fs.readdirSync(fresh)).toEqual([]);
    expect(contentOf(at('new'))).toMatchObject({'notes.txt': 'a note'});
  });

  it('can be an empty folder', () => {
    fs.mkdirSync(at('empty'));
    expect(fs.existsSync(freshFolder(at('empty'), 'a/b'))).toBe(true);
  });

  it.each(['mine', 'mine/thesis.txt'])('is not %s', (name) => {
    const before = contentOf(scratch);
    expect(() => freshFolder(at(name), 'nginx')).toThrow(UsageError);
    expect(contentOf(scratch)).toEqual(before);
  });
});

it('tells a build from any other folder', () => {
  expect(() => requireBuild(at('mine'))).toThrow(/holds no build of the guide/);
  write(at('build/404.html'), '<body><script data-scripts="/assets/main.js"></script>');
  expect(() => requireBuild(at('build'))).not.toThrow();
});

const page =
  '<!doctype html><head></head><body><script data-scripts="/assets/js/main.js">1</script>';
const tsx = path.resolve('node_modules/tsx/dist/cli.mjs');

function run(script: string, ...args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [tsx, script, ...args], {
    encoding: 'utf8',
  });
  return {code: status, out: stdout, error: stderr};
}

/** The benchmarks, in a place of their own, as they write into their own folder. */
function copyOfBench(): string {
  const own = ['/scratch', '/results'].map((name) => path.resolve(`tools/bench${name}`));
  fs.cpSync('tools', at('tools'), {
    recursive: true,
    filter: (name) => !own.includes(path.resolve(name)),
  });
  for (const name of ['node_modules', 'plugins', 'src', 'tests', 'tsconfig.json', 'package.json'])
    fs.symlinkSync(path.resolve(name), at(name));
  write(at('tools/bench/scratch/thesis.txt'), 'three years of work');
  write(at(`build/s4hana/technical-communication-user/index.html`), page);
  return at('tools/bench');
}

describe('every command that writes', {timeout: 300_000}, () => {
  it.each([
    ['recipes', 'tools/hosting/recipes.ts', ['--build', 'good', '--out', 'mine'], "isn't empty"],
    ['recipes', 'tools/hosting/recipes.ts', ['--build', 'mine', '--out', 'new'], 'holds no build'],
    [
      'recipes',
      'tools/hosting/recipes.ts',
      ['--build', 'out/nginx/site', '--out', 'out'],
      'lies in',
    ],
    ['precompress', 'tools/hosting/precompress.ts', ['mine'], 'holds no build'],
    ['pdf', 'tools/pdf/pdf.ts', ['mine'], 'holds no build'],
    [
      'offline',
      'tools/offline/offline.ts',
      ['--build', 'good', '--out', 'mine/thesis.txt'],
      "isn't a zip",
    ],
    ['offline', 'tools/offline/offline.ts', ['--build', 'good', '--out', 'mine'], "isn't a zip"],
    [
      'offline',
      'tools/offline/offline.ts',
      ['--build', 'good', '--out', 'zip/other.zip'],
      "isn't a zip",
    ],
    [
      'offline',
      'tools/offline/offline.ts',
      ['--build', 'mine', '--out', 'new.zip'],
      'holds no build',
    ],
  ])('%s refuses what is not its own: %s %j', (_name, script, args, reason) => {
    write(at('good/404.html'), page);
    write(at('out/nginx/site/404.html'), page);
    write(
      at('zip/other.zip'),
      Buffer.from('PK\u0003\u0004 a zip of something else, and long enough'),
    );
    const before = contentOf(scratch);
    const {code, error} = run(script, ...args.map((arg) => (arg.startsWith('--') ? arg : at(arg))));
    expect(error).toContain(reason);
    expect(code).toBe(2);
    expect(contentOf(scratch)).toEqual(before);
  });

  it.each(['ticket-link', 'site-build'])(
    'bench (%s) refuses a scratch folder of others',
    (name) => {
      const bench = copyOfBench();
      const {code, error} = run(path.join(bench, name, 'run.ts'));
      expect(error).toContain("isn't empty");
      expect(code).toBe(1);
      expect(contentOf(path.join(bench, 'scratch'))).toEqual({'thesis.txt': 'three years of work'});
    },
  );

  it('recipes writes its own folder again, and leaves what others put there', () => {
    write(at('good/404.html'), page);
    const args = ['--build', at('good'), '--out', at('out')];
    expect(run('tools/hosting/recipes.ts', ...args).code).toBe(0);
    write(at('out/thesis.txt'), 'three years of work');
    write(at('out/nginx/site/old.html'), 'old');
    expect(run('tools/hosting/recipes.ts', ...args)).toMatchObject({code: 0});
    const names = Object.keys(contentOf(at('out')));
    expect(names).toEqual(expect.arrayContaining(['thesis.txt', 'nginx/site/404.html']));
    expect(names).not.toContain('nginx/site/old.html');
  });

  it('offline replaces its own zip', () => {
    write(at('good/404.html'), page);
    const args = ['--build', at('good'), '--out', at('guide.zip')];
    expect(run('tools/offline/offline.ts', ...args).code).toBe(0);
    write(at('good/more.txt'), 'more');
    expect(run('tools/offline/offline.ts', ...args).code).toBe(0);
    expect(fs.readFileSync(at('guide.zip'), 'latin1')).toContain('more.txt');
  });
});
