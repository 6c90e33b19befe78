import {execFileSync} from 'node:child_process';
import {loioOf} from './parseTopic';
import {readTopic, type TopicContent} from './readTopic';
import type {KnownTopic, Snapshot, SourceTopic} from './sourceReport';

/** Thrown if the clone, a revision or a topic can't be read. */
export class CannotRead extends Error {}

/** A local clone of SAP's repository, bare or with a work tree. Read-only, through Git. */
export interface Clone {
  readonly path: string;
}

/** The environment without GIT_DIR and similar variables, which would override the path. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return Object.fromEntries(kept) as NodeJS.ProcessEnv;
}

function git({path}: Clone, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['-C', path, ...args], {
    input,
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'pipe'],
    // Don't change the clone: no fetching of missing objects, no prompts.
    env: {...ownEnvironment(), GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0'},
  });
}

function reasonOf(error: unknown): string {
  const {code, stderr, message} = error as {code?: string; stderr?: Buffer; message?: string};
  if (code === 'ENOENT') return 'the command git is not there, or the folder does not exist';
  return (stderr?.toString('utf8').trim().split('\n')[0] ?? '') || (message ?? 'unknown reason');
}

/**
 * Opens a clone.
 * @throws CannotRead if the path isn't a Git repository
 */
export function openClone(path: string): Clone {
  const clone = {path};
  try {
    git(clone, ['rev-parse', '--git-dir']);
  } catch (error) {
    throw new CannotRead(`"${path}" is no Git repository that can be read: ${reasonOf(error)}`);
  }
  return clone;
}

/** The full ID and the date of a revision. */
export function revisionOf(clone: Clone, revision: string): {commit: string; date: string} {
  try {
    const name = ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`];
    const commit = git(clone, name).toString('utf8').trim();
    const date = git(clone, ['log', '-1', '--format=%cs', commit]).toString('utf8').trim();
    return {commit, date};
  } catch (error) {
    throw new CannotRead(
      `The clone has no revision "${revision}": ${reasonOf(error)}. A shallow clone needs its history: git fetch --unshallow.`,
    );
  }
}

interface File {
  readonly path: string;
  readonly id: string;
}

function markdownFiles(clone: Clone, commit: string): File[] {
  const listed = git(clone, ['ls-tree', '-r', '-z', '--full-tree', commit]).toString('utf8');
  return listed.split('\0').flatMap((entry) => {
    const [, id, path] = /^100\d+ blob ([0-9a-f]+)\t([\s\S]+\.md)$/.exec(entry) ?? [];
    return id && path ? [{id, path}] : [];
  });
}

/**
 * The contents of many files with one call; the output per file is header line, bytes, line end.
 */
function contents(clone: Clone, files: readonly File[]): string[] {
  const output = git(clone, ['cat-file', '--batch'], files.map(({id}) => `${id}\n`).join(''));
  let at = 0;
  return files.map(({id, path}) => {
    const end = output.indexOf(10, at);
    const header = output.toString('utf8', at, end);
    const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1] ?? NaN);
    if (!Number.isInteger(size))
      throw new CannotRead(`The clone lacks the content of ${path} (${id.slice(0, 7)}).`);
    at = end + 1 + size + 1;
    return output.toString('utf8', end + 1, end + 1 + size);
  });
}

function titleOf(source: string): string {
  return (
    /^# (.+)$/m
      .exec(source)?.[1]
      ?.replace(/\\([^A-Za-z0-9\s])/g, '$1')
      .trim() ?? ''
  );
}

/** Cache by the ID of the file's content: most topics are the same in two revisions. */
const known = new Map<string, TopicContent>();

function contentOf(id: string, source: string): TopicContent {
  const content = known.get(id) ?? readTopic(source);
  known.set(id, content);
  return content;
}

/**
 * Reads the topics of a revision; finds them by the ID in their first line, in any folder.
 * @throws CannotRead if the revision is missing or has no topics
 */
export function readSnapshot(clone: Clone, revision: string, watched: readonly string[]): Snapshot {
  const {commit, date} = revisionOf(clone, revision);
  const all: KnownTopic[] = [];
  const topics = new Map<string, SourceTopic>();
  const files = markdownFiles(clone, commit);
  contents(clone, files).forEach((source, index) => {
    const path = files[index]?.path ?? '';
    const loio = loioOf(source);
    if (!loio) return;
    all.push({loio, path, title: titleOf(source)});
    if (!watched.includes(loio)) return;
    const other = topics.get(loio);
    if (other) throw new CannotRead(`Two files are topic ${loio}: ${other.path} and ${path}.`);
    topics.set(loio, {path, source, content: contentOf(files[index]?.id ?? '', source)});
  });
  if (all.length === 0)
    throw new CannotRead(
      `Revision ${commit.slice(0, 7)} holds no topics: no Markdown file begins with <!-- loio… -->.`,
    );
  return {commit, date, topics, all};
}

/** All revisions up to one, oldest first. */
export function revisionsOf(clone: Clone, until: string): {commit: string; date: string}[] {
  const {commit} = revisionOf(clone, until);
  const listed = git(clone, ['log', '--reverse', '--format=%H %cs', commit]).toString('utf8');
  return listed
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', date = ''] = line.split(' ');
      return {commit: id, date};
    });
}
