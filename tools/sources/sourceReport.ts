import {topics} from '../../src/facts/topics';
import {compareProse} from './compareProse';
import {compareTables} from './compareTables';
import type {Difference} from './difference';
import {formChanges, type FormChange} from './formChanges';
import type {TopicContent} from './readTopic';

/** A topic in one revision. */
export interface SourceTopic {
  /** From the root of SAP's repository, with the names at that time. */
  readonly path: string;
  readonly source: string;
  readonly content: TopicContent;
}

/** The parts of one revision of SAP's repository that the guide uses. */
export interface Snapshot {
  readonly commit: string;
  /** Date of the commit. */
  readonly date: string;
  /** The watched topics in this revision, by topic ID. */
  readonly topics: ReadonlyMap<string, SourceTopic>;
  /** Every topic of the revision: topic ID, path and title. */
  readonly all: readonly KnownTopic[];
}

export interface KnownTopic {
  readonly loio: string;
  readonly path: string;
  readonly title: string;
}

export type TopicStatus = 'unchanged' | 'form' | 'substance' | 'absent';

/** What happened to one watched topic. */
export interface TopicReport {
  readonly loio: string;
  readonly title: string;
  /** The page of the guide that is based on the topic, if any. */
  readonly page?: string;
  readonly path?: string;
  readonly status: TopicStatus;
  readonly form: readonly FormChange[];
  readonly differences: readonly Difference[];
}

export interface SourceReport {
  readonly before: {readonly commit: string; readonly date: string};
  readonly after: {readonly commit: string; readonly date: string};
  readonly topics: readonly TopicReport[];
  /** Topics that no page is based on, but in the same folder as those that are. */
  readonly chapter: readonly Difference[];
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Folder names have two spellings: `System_Monitoring` and `System-Monitoring`. */
function folderKey(path: string): string {
  return folderOf(path)
    .toLowerCase()
    .replace(/[_\s]+/g, '-');
}

function moved(before: SourceTopic, after: SourceTopic): Difference[] {
  if (folderKey(before.path) === folderKey(after.path)) return [];
  const text = `topic moved from ${folderOf(before.path)} to ${folderOf(after.path)}`;
  return [{kind: 'topic', text}];
}

function compareTopic(
  before: SourceTopic | undefined,
  after: SourceTopic | undefined,
): Difference[] {
  if (!before) return after ? [{kind: 'topic', text: 'topic added'}] : [];
  if (!after) return [{kind: 'topic', text: `topic gone, it was ${before.path}`}];
  const prose = compareProse(before.content.sentences, after.content.sentences);
  return [...moved(before, after), ...prose.map((text): Difference => ({kind: 'text', text}))];
}

function statusOf(
  before: SourceTopic | undefined,
  after: SourceTopic | undefined,
  differences: readonly Difference[],
  form: readonly FormChange[],
): TopicStatus {
  if (!before && !after) return 'absent';
  if (differences.length > 0) return 'substance';
  return form.length > 0 ? 'form' : 'unchanged';
}

/** Differences in the tables, by the topic that prints the role now, or printed it before. */
function tableDifferences(
  before: Snapshot,
  after: Snapshot,
): ReadonlyMap<string, readonly Difference[]> {
  const contents = (snapshot: Snapshot) =>
    [...snapshot.topics.values()].map(({content}) => content);
  const [then, now] = [contents(before), contents(after)];
  const byTopic = new Map<string, Difference[]>();
  const differences = compareTables(
    then.flatMap(({roles}) => roles),
    now.flatMap(({roles}) => roles),
  );
  for (const {systems, text} of differences) {
    const prints = ({roles}: TopicContent) => roles.some(({system}) => systems.includes(system));
    const loio = (now.find(prints) ?? then.find(prints))?.loio;
    if (loio) byTopic.set(loio, [...(byTopic.get(loio) ?? []), {kind: 'requirement', text}]);
  }
  return byTopic;
}

function chapterDifferences(
  before: Snapshot,
  after: Snapshot,
  watched: readonly string[],
): Difference[] {
  const pages = new Set(topics.map(({source}) => source.loio));
  const folders = new Set(
    [...before.all, ...after.all]
      .filter(({loio}) => pages.has(loio))
      .map(({path}) => folderKey(path)),
  );
  const others = (one: Snapshot, other: Snapshot) =>
    one.all.filter(
      ({loio, path}) =>
        !watched.includes(loio) &&
        folders.has(folderKey(path)) &&
        !other.all.some((known) => known.loio === loio),
    );
  const text = (what: string, {title, loio, path}: KnownTopic): Difference => ({
    kind: 'topic',
    text: `topic ${what}: ${title} (${loio.slice(0, 7)}), ${path}`,
  });
  return [
    ...others(after, before).map((topic) => text('added', topic)),
    ...others(before, after).map((topic) => text('gone', topic)),
  ];
}

/**
 * Compares two revisions of SAP's text, topic by topic.
 * @param watched IDs of the topics that the guide is based on, in report order
 */
export function compareSnapshots(
  before: Snapshot,
  after: Snapshot,
  watched: readonly string[],
): SourceReport {
  const tables = tableDifferences(before, after);
  const reports = watched.map((loio): TopicReport => {
    const [then, now] = [before.topics.get(loio), after.topics.get(loio)];
    const differences = [...(tables.get(loio) ?? []), ...compareTopic(then, now)];
    const form = then && now ? formChanges(then, now) : [];
    const page = topics.find(({source}) => source.loio === loio);
    return {
      loio,
      title: now?.content.title ?? then?.content.title ?? page?.source.title ?? loio,
      ...(page && {page: page.path}),
      ...(now && {path: now.path}),
      status: statusOf(then, now, differences, form),
      form,
      differences,
    };
  });
  return {
    before: {commit: before.commit, date: before.date},
    after: {commit: after.commit, date: after.date},
    topics: reports,
    chapter: chapterDifferences(before, after, watched),
  };
}

/** Whether any content changed. */
export function hasDrift({topics: reports, chapter}: SourceReport): boolean {
  return chapter.length > 0 || reports.some(({status}) => status === 'substance');
}
