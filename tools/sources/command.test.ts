import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {sourcesCheck} from './sources-check';
import {
  applLog,
  job,
  loios,
  na1,
  oneSystemTopic,
  today,
  topic,
} from '../../tests/fixtures/sources/sapExport';

let folder = '';
let worktree = '';
let bare = '';

function git(...args: string[]): string {
  const settings = [
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.com',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', ['-C', worktree, ...settings, ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

function commit(files: Readonly<Record<string, string | undefined>>, tag: string) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(worktree, path);
    mkdirSync(dirname(file), {recursive: true});
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
  git('add', '--all');
  git('commit', '--quiet', '--message', tag);
  git('tag', tag);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-check-'));
  worktree = join(folder, 'clone');
  bare = join(folder, 'bare.git');
  mkdirSync(worktree);
  git('init', '--quiet');
  const before = oneSystemTopic({objects: {...na1, ...job}}, today);
  const old = 'docs/Conn/Old_Name_8705f86.md';
  commit({'README.md': 'No topic.'}, 'empty');
  commit({[old]: before, 'docs/index.md': 'No topic either.'}, 'first');
  commit({[old]: before.replace(/\n/g, '\r\n')}, 'form');
  const after = oneSystemTopic({objects: {...na1, ...job, ...applLog}}, today);
  commit({[old]: undefined, 'docs/Conn/Ümlaut name_8705f86.md': after}, 'substance');
  commit({'docs/Conn/copy.md': topic(loios.oneSystem, 'Copy', [])}, 'twice');
  execFileSync('git', ['clone', '--quiet', '--bare', worktree, bare], {stdio: 'pipe'});
});

afterAll(() => {
  rmSync(folder, {recursive: true, force: true});
});

function run(...args: string[]) {
  const written = {out: '', error: '', files: {} as Record<string, string>};
  const code = sourcesCheck(args, {
    out: (text) => (written.out += text),
    error: (text) => (written.error += text),
    write: (path, text) => (written.files[path] = text),
  });
  return {code, ...written};
}

const between = (before: string, after: string) => ['--against', before, '--commit', after];

describe('npm run sources:check', () => {
  it('0: unchanged', () => {
    const {code, out} = run(worktree, ...between('first', 'first'));
    expect(code).toBe(0);
    expect(out).toContain('One User: unchanged');
  });

  it('0: form only', () => {
    const {code, out} = run(worktree, ...between('first', 'form'));
    expect(code).toBe(0);
    expect(out).toContain('One User: form only (line ends)');
  });

  it('1: substance, in a work tree and in a bare clone, whatever the file is called', () => {
    const words =
      'S_APPL_LOG added in gateway and business back end: ACTVT 03, ALG_OBJECT *, ALG_SUBOBJ *';
    for (const path of [worktree, bare]) {
      const {code, out} = run(path, ...between('form', 'substance'));
      expect(code).toBe(1);
      expect(out).toContain(`One User: SUBSTANCE\n         - ${words}\n`);
    }
  });

  it('as JSON', () => {
    const {out} = run(bare, ...between('first', 'substance'), '--format', 'json');
    const report = JSON.parse(out) as {drift: boolean; topics: {loio: string; status: string}[]};
    expect(report.drift).toBe(true);
    expect(report.topics.find(({loio}) => loio === loios.oneSystem)).toMatchObject({
      status: 'substance',
      path: 'docs/Conn/Ümlaut name_8705f86.md',
      form: ['file name', 'markup'],
    });
  });

  it('as Markdown in which SAP’s words stay words', () => {
    const {out} = run(bare, ...between('first', 'substance'), '--format', 'markdown');
    expect(out).toContain(
      '- S\\_APPL\\_LOG added in gateway and business back end: ACTVT 03, ALG\\_OBJECT \\*',
    );
    expect(out).toContain('| One User (`8705f86`) | SUBSTANCE |');
  });

  it.each<[string, () => string[], string]>([
    ['no clone', () => [], 'Name one clone.'],
    ['two clones', () => [bare, bare], 'Name one clone.'],
    ['an unknown format', () => [bare, '--format', 'html'], 'Unknown format "html"'],
    ['an unknown option', () => [bare, '--fix'], 'Unknown option'],
    ['no repository', () => [folder], 'is no Git repository that can be read'],
    ['no folder', () => [join(folder, 'nothing')], 'is no Git repository that can be read'],
    ['an unknown revision', () => [bare, ...between('first', 'v9')], 'no revision "v9"'],
    ['a revision like an option', () => [bare, ...between('first', '--all')], 'argument'],
    [
      'a clone without the pinned revision',
      () => [bare, '--commit', 'first'],
      'no revision "b5f391b"',
    ],
    ['a revision without topics', () => [bare, ...between('empty', 'first')], 'holds no topics'],
    ['a topic in two files', () => [bare, ...between('first', 'twice')], 'Two files are topic'],
    ['a pin without all topics', () => [bare, '--commit', 'first', '--pin'], 'has no topic'],
  ])('2: %s', (_, args, message) => {
    const {code, out, error, files} = run(...args());
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toContain(message);
    expect(error).not.toContain('    at ');
    expect(files).toEqual({});
  });

  it('is not misled by GIT_DIR', () => {
    process.env.GIT_DIR = join(folder, 'nothing');
    try {
      expect(run(worktree, ...between('first', 'form')).code).toBe(0);
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  it('tells its usage', () => {
    expect(run('--help')).toMatchObject({code: 0, error: ''});
  });
});
