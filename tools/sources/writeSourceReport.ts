import {sourceRevision} from '../../src/facts/topics';
import type {Difference} from './difference';
import {hasDrift, type SourceReport, type TopicReport} from './sourceReport';

export const sourceReportFormats = ['text', 'json', 'markdown'] as const;
export type SourceReportFormat = (typeof sourceReportFormats)[number];

const short = (commit: string) => commit.slice(0, 7);

function summary({before, after, topics}: SourceReport): string {
  const count = (status: TopicReport['status']) =>
    topics.filter((topic) => topic.status === status).length;
  return `SAP's text of ${after.date} (${short(after.commit)}) against ${before.date} (${short(before.commit)}): ${count('substance')} of ${topics.length} topics changed in substance, ${count('form')} in form only, ${count('unchanged')} unchanged.`;
}

function statusText({status, form}: TopicReport): string {
  if (status === 'form') return `form only (${form.join(', ')})`;
  if (status === 'absent') return 'in neither revision';
  return status === 'substance' ? 'SUBSTANCE' : 'unchanged';
}

function text(report: SourceReport): string {
  const lines = [summary(report), ''];
  for (const topic of report.topics) {
    lines.push(`${topic.loio.slice(0, 7)}  ${topic.title}: ${statusText(topic)}`);
    for (const difference of topic.differences) lines.push(`         - ${difference.text}`);
  }
  if (report.chapter.length > 0) lines.push('', 'Topics beside them, which no page goes back to:');
  for (const difference of report.chapter) lines.push(`         - ${difference.text}`);
  return `${lines.join('\n')}\n`;
}

/**
 * SAP's words in Markdown, without anything that GitHub would interpret: tags, mentions,
 * references.
 */
function escaped(words: string): string {
  return words.replace(/[\\`*_{}[\]<>|~]/g, '\\$&').replace(/[@#]/g, '$&\u200b');
}

function list(differences: readonly Difference[]): string[] {
  return differences.map((difference) => `- ${escaped(difference.text)}`);
}

function markdown(report: SourceReport): string {
  const {before, after} = report;
  const compare = `${sourceRevision.repository}/compare/${before.commit}...${after.commit}`;
  const lines = [summary(report), '', `[All changes in SAP's repository](${compare})`, ''];
  const changed = report.topics.filter(({status}) => status === 'substance');
  if (!hasDrift(report)) lines.push('Nothing of substance changed.', '');
  for (const topic of changed) {
    lines.push(`### ${escaped(topic.title)}`, '');
    if (topic.page) lines.push(`Page: \`${topic.page}\``, '');
    lines.push(...list(topic.differences), '');
  }
  if (report.chapter.length > 0)
    lines.push(
      '### Topics beside them, which no page goes back to',
      '',
      ...list(report.chapter),
      '',
    );
  lines.push('| topic | status |', '| --- | --- |');
  for (const topic of report.topics)
    lines.push(
      `| ${escaped(topic.title)} (\`${topic.loio.slice(0, 7)}\`) | ${statusText(topic)} |`,
    );
  lines.push('', 'Quoted words are SAP\u2019s, CC BY 4.0.');
  return `${lines.join('\n')}\n`;
}

/** The report as text for a terminal, as JSON, or as Markdown for an issue. */
export function writeSourceReport(report: SourceReport, format: SourceReportFormat): string {
  if (format === 'json')
    return `${JSON.stringify({drift: hasDrift(report), ...report}, null, 2)}\n`;
  return format === 'markdown' ? markdown(report) : text(report);
}
