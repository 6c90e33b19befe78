import type {Block, CopyDocument, FactItem} from '../../../text/rules/copyDocument';
import {code, link, text, type Inline} from '../../../text/rules/inline';
import {topologyById} from '../../../facts/topologies';
import type {
  Excess,
  FileSummary,
  Finding,
  MissingValue,
  MendingStep,
  Recognition,
  RoleCheckAnswer,
  SystemAnswer,
} from '../evaluate/answer';
import {isFailing} from '../evaluate/status';
import {droppedWords, whereWords} from './fileWords';
import {outlineOf, type OpenQuestion} from './outline';
import {describeCounts, statusWords} from './statusWords';
import {stepAddress} from './stepAddress';
import {stepWords, whatToDo} from './whatToDo';

/** What the report adds to the answer. */
export interface ReportOptions {
  /** The address of the guide without a slash at the end; turns steps into links. */
  readonly siteUrl?: string;
  /** The reader's ticket. */
  readonly ticket?: string;
}

const space = text(' ');

function joined(parts: readonly (readonly Inline[])[], separator: string): readonly Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [text(separator), ...part]));
}

function stepInline(
  step: MendingStep,
  {topology}: RoleCheckAnswer,
  {siteUrl}: ReportOptions,
): readonly Inline[] {
  const words = stepWords(step);
  const address = siteUrl && `${siteUrl}${stepAddress(step, topology)}`;
  return [address ? link(words, address) : text(words), text('.')];
}

function missingValueWords({object, field, value, standsIn}: MissingValue): readonly Inline[] {
  const elsewhere = standsIn ? ` (is in ${standsIn.role}, ${standsIn.authorization})` : '';
  return [code(`${object} ${field}`), space, code(value), text(elsewhere)];
}

/** What is missing, and the authorization that comes nearest to all of it. */
function missingWords(lacks: readonly MissingValue[]): readonly Inline[] {
  if (lacks.length === 0) return [];
  const nearest = lacks.find((missing) => missing.nearest)?.nearest;
  const where = nearest ? ` in ${nearest.role}, ${nearest.authorization}` : '';
  return [text(`Missing${where}: `), ...joined(lacks.map(missingValueWords), '; '), text('. ')];
}

function excessesWords(excess: readonly Excess[]): readonly Inline[] {
  if (excess.length === 0) return [];
  return [text('More than needed: '), ...joined(excess.map(excessWords), '; '), text('. ')];
}

function excessWords({object, field, value, narrower, in: ref}: Excess): readonly Inline[] {
  return [
    code(`${object} ${field}`),
    space,
    code(value),
    text(` in ${ref.role}, ${ref.authorization}; narrower: `),
    code(narrower),
  ];
}

/** Objects and fields that the line does not name elsewhere. */
function fieldWords({object, fields}: Finding): readonly Inline[] {
  return object && fields.length > 0
    ? [text('Checked: '), code(`${object} ${fields.join(', ')}`), text('. ')]
    : [];
}

function findingItem(finding: Finding, answer: RoleCheckAnswer, options: ReportOptions): FactItem {
  const {title, status, detail, lacks, excess, step} = finding;
  const toDo = isFailing(status) ? ` ${whatToDo(finding)}` : '';
  return {
    label: `${title} – ${statusWords[status]}`,
    children: [
      text(`${detail}${toDo} `),
      ...missingWords(lacks),
      ...excessesWords(excess),
      ...(lacks.length + excess.length === 0 ? fieldWords(finding) : []),
      ...(status === 'met' ? [] : stepInline(step, answer, options)),
    ],
  };
}

function questionItem(
  {text: words, findings, step}: OpenQuestion,
  answer: RoleCheckAnswer,
  options: ReportOptions,
): FactItem {
  const fields = new Map(findings.map((finding) => [finding.object, fieldWords(finding)]));
  return {
    label: 'Not in the files',
    children: [
      text(`${words} `),
      ...[...fields.values()].flat(),
      ...stepInline(step, answer, options),
    ],
  };
}

function recognitionItem(
  {title, detail, roles, step}: Recognition,
  answer: RoleCheckAnswer,
  options: ReportOptions,
): FactItem {
  const inRoles = roles.length > 0 ? ` Roles: ${roles.join(', ')}. ` : ' ';
  return {label: title, children: [text(detail + inRoles), ...stepInline(step, answer, options)]};
}

function heading(words: string, level: 2 | 3): Block {
  return {type: 'heading', level, children: [text(words)]};
}

function facts(items: readonly FactItem[]): readonly Block[] {
  return items.length > 0 ? [{type: 'facts', items}] : [];
}

function systemBlocks(
  system: SystemAnswer,
  answer: RoleCheckAnswer,
  options: ReportOptions,
): readonly Block[] {
  const {misplaced, faults, reasons, questions, broader, met, risks} = outlineOf(system);
  const recognised = (found: readonly Recognition[]) =>
    found.map((one) => recognitionItem(one, answer, options));
  const findings = (found: readonly Finding[]) =>
    found.map((one) => findingItem(one, answer, options));
  const more = system.roleCount - system.roles.length;
  const roles = system.roles.join(', ') + (more > 0 ? ` and ${more} more` : '');
  return [
    heading(system.label, 3),
    ...facts([fact('Roles', roles || 'none')]),
    ...facts([...recognised(misplaced), ...findings(faults), ...recognised(reasons)]),
    ...facts(questions.map((one) => questionItem(one, answer, options))),
    ...facts([...findings(broader), ...recognised(risks)]),
    ...facts(findings(met)),
  ];
}

function problemItems({name, problems, problemCount, failure, ...file}: FileSummary) {
  const named = problems.map((problem) => ({
    label: `${name}, ${whereWords(problem, file)}`,
    children: [text(`${problem.why} `), code(problem.excerpt)],
  }));
  const more = problemCount - problems.reduce((sum, {count}) => sum + count, 0);
  return [
    ...(failure ? [fact(name, failure)] : []),
    ...named,
    ...(more > 0 ? [fact(name, `${more} more lines were not understood.`)] : []),
    ...(file.droppedColumns.length > 0 ? [fact(name, droppedWords(file))] : []),
  ];
}

function fact(label: string, words: string): FactItem {
  return {label, children: [text(words)]};
}

function aboutItems(answer: RoleCheckAnswer, {ticket}: ReportOptions): readonly FactItem[] {
  const {date, guideVersion, requirementVersion, files, counts, systems} = answer;
  return [
    ...(ticket ? [fact('Ticket', ticket)] : []),
    ...(systems.length > 0 ? [fact('Result', describeCounts(counts, systems))] : []),
    fact('Files', files.map(({name}) => name).join(', ')),
    fact('Date', date),
    fact('Guide version', guideVersion),
    fact('Requirement version', `${requirementVersion.date} (${requirementVersion.commit})`),
  ];
}

/** The answer as a document for every copy format. */
export function reportDocument(answer: RoleCheckAnswer, options: ReportOptions = {}): CopyDocument {
  const problems = answer.files.flatMap(problemItems);
  const {label} = topologyById(answer.topology);
  return [
    heading(`Role check: ${label.toLowerCase()}`, 2),
    {type: 'paragraph', children: [{type: 'strong', children: [text(answer.next)]}]},
    ...facts(aboutItems(answer, options)),
    ...answer.systems.flatMap((system) => systemBlocks(system, answer, options)),
    ...(problems.length > 0 ? [heading('Not understood', 3), ...facts(problems)] : []),
  ];
}
