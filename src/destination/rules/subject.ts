import {refuse, type Checked, type Refusal} from '../../runs/rules/checked';
import type {Values} from '../../facts/valueDefinitions';
import {checkDestinationUrl, type UrlPart} from './checkDestinationUrl';
import {judgeDestination, type KeyJudgement} from './judgeDestination';
import type {Judgement} from './judgement';
import {readDestinationFile, type DestinationFile, type ParseYaml} from './readDestinationFile';
import {cleanText, hidesSecret} from './secrets';

/** The result of reading a file or its pasted content. */
export interface FileSubject {
  readonly kind: 'file';
  readonly name?: string;
  readonly file: Checked<readonly DestinationFile[]>;
  /** Whether the text contains a secret, so that the page must not store it. */
  readonly secret: boolean;
}

/** What the reader wants to check: a URL, or a file that was read. */
export type Subject =
  FileSubject | {readonly kind: 'url'; readonly url: string; readonly secret: boolean};

/** The results of a check. */
export interface Findings {
  readonly refusal?: Refusal;
  readonly notes: readonly string[];
  readonly keys: readonly KeyJudgement[];
  readonly parts: readonly UrlPart[];
}

/** Whether a pasted text is the content of a file: several lines, JSON, or a key and its text. */
export function isFileContent(text: string): boolean {
  return /[\r\n]/.test(text) || /^["{[#<]/.test(text) || /^[\w.$-]+[ \t]*(?:=|:[ \t])/.test(text);
}

/** Reads the content of a file. */
export function subjectOfFile(text: string, parseYaml: ParseYaml): FileSubject {
  const file = readDestinationFile(text, parseYaml);
  const secret = file.ok ? file.value.some(({secrets}) => secrets.length > 0) : hidesSecret(text);
  return {kind: 'file', file, secret};
}

/** A pasted URL without its secrets. */
export function subjectOfUrl(text: string): Subject {
  const {text: url, secret} = cleanText('URL', text);
  if (url !== '') return {kind: 'url', url, secret};
  const file = refuse(
    'The text holds a secret and no destination.',
    'Paste the URL, or the content of an exported file.',
  );
  return {kind: 'file', file, secret};
}

const nothing: Findings = {notes: [], keys: [], parts: []};

/** Judges the pasted or chosen input against the reader's usable values. */
export function findingsOf(
  subject: Subject,
  chosen: number | undefined,
  values: Values,
): Findings | undefined {
  if (subject.kind === 'url') return {...nothing, parts: checkDestinationUrl(subject.url, values)};
  const {file} = subject;
  if (!file.ok) return {...nothing, refusal: file};
  const destination = file.value[file.value.length === 1 ? 0 : (chosen ?? -1)];
  return (
    destination && {
      ...nothing,
      notes: destination.notes,
      keys: judgeDestination(destination, values),
    }
  );
}

/** The result in one sentence. */
export function summaryOf({refusal, keys, parts}: Findings): string {
  if (refusal) return `${refusal.problem} ${refusal.whatWouldDo}`;
  const judged: readonly Judgement[] = keys.length > 0 ? keys : parts;
  const count = (...verdicts: readonly Judgement['verdict'][]) =>
    judged.filter(({verdict}) => verdicts.includes(verdict)).length;
  const wrong = count('wrong', 'missing');
  const open = count('differs', 'check');
  const asEntered = count('asEntered');
  return [
    wrong > 0 ? `To correct: ${wrong}.` : 'Nothing is wrong for AFC.',
    open > 0 ? `To check yourself: ${open}.` : '',
    asEntered > 0 ? `As entered: ${asEntered}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * The destinations of a list by name, for the reader to choose from; equal names include the place.
 */
export function choicesOf(files: readonly DestinationFile[]): readonly string[] {
  const names = files.map(({properties, place}) => properties.get('Name') ?? place);
  return files.map(({place}, index) => {
    const name = names[index] ?? '';
    const isOnly = names.indexOf(name) === names.lastIndexOf(name);
    return isOnly ? name : `${name} (${place})`;
  });
}
