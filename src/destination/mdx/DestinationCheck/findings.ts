import {checkDestinationUrl, type UrlPart} from '@site/src/destination/rules/checkDestinationUrl';
import {judgeDestination, type KeyJudgement} from '@site/src/destination/rules/judgeDestination';
import {isFine, type Judgement} from '@site/src/destination/rules/judgement';
import {
  readDestinationFile,
  type DestinationFile,
} from '@site/src/destination/rules/readDestinationFile';
import type {Checked, Refusal} from '@site/src/runs/rules/checked';
import type {Values} from '@site/src/facts/valueDefinitions';

/** What is to be checked: a URL, or a file that was read. */
export type Subject =
  | {readonly kind: 'url'; readonly url: string}
  | {readonly kind: 'file'; readonly name?: string; readonly file: Checked<DestinationFile>};

/** What was found. */
export interface Findings {
  readonly refusal?: Refusal;
  readonly notes: readonly string[];
  readonly keys: readonly KeyJudgement[];
  readonly parts: readonly UrlPart[];
}

/** Whether a pasted text is the content of a file: several lines, JSON, or `key=…`. */
function isFileContent(text: string): boolean {
  return /[\r\n]/.test(text) || /^[{[#]/.test(text) || /^[A-Za-z][\w.-]*[ \t]*=/.test(text);
}

/** Tells a pasted URL from the pasted content of a file; nothing where nothing was pasted. */
export function subjectOf(pasted: string): Subject | undefined {
  const text = pasted.trim();
  if (text === '') return undefined;
  return isFileContent(text)
    ? {kind: 'file', file: readDestinationFile(pasted)}
    : {kind: 'url', url: text};
}

/** Judges what was pasted or chosen, compared with the reader's usable values. */
export function findingsOf(subject: Subject, values: Values): Findings {
  if (subject.kind === 'url') {
    return {notes: [], keys: [], parts: checkDestinationUrl(subject.url, values)};
  }
  const {file} = subject;
  if (!file.ok) return {refusal: file, notes: [], keys: [], parts: []};
  const keys = judgeDestination(file.value, values);
  const parts = keys.flatMap((key) => key.parts ?? []);
  return {notes: file.value.notes, keys, parts};
}

/** The outcome in one sentence. */
export function summaryOf({refusal, keys, parts}: Findings): string {
  if (refusal) return `${refusal.problem} ${refusal.whatWouldDo}`;
  const judged: readonly Judgement[] = keys.length > 0 ? keys : parts;
  const open = judged.filter((judgement) => !isFine(judgement));
  const wrong = open.filter(({verdict}) => verdict === 'wrong' || verdict === 'missing').length;
  const asked = open.length - wrong;
  if (open.length === 0) return 'Nothing is wrong for AFC.';
  return [
    wrong > 0 ? `To correct: ${wrong}.` : 'Nothing is wrong for AFC.',
    asked > 0 ? `To check by yourself: ${asked}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
