import type {Block, CopyDocument, FactItem} from '../../../text/rules/copyDocument';
import {code, link, text, type Inline} from '../../../text/rules/inline';
import {topologyById} from '../../../facts/topologies';
import type {
  Excess,
  FileSummary,
  Finding,
  Lack,
  MendingStep,
  Recognition,
  RoleCheckAnswer,
  SystemAnswer,
} from '../evaluate/answer';
import {describeCounts, statusOrder, statusWords} from './statusWords';
import {stepAddress} from './stepAddress';

/** What the report adds to the answer. */
export interface ReportOptions {
  /** Where the guide is served, without a slash at the end; steps are links then. */
  readonly siteUrl?: string;
  /** The reader's ticket. */
  readonly ticket?: string;
}

/** What explains the findings stands before them, what comes on top of them behind. */
const explaining: ReadonlySet<Recognition['id']> = new Set([
  'older-version',
  'swapped-roles',
  'other-topology',
]);

/** So many lines of each file that were not understood are named. */
const problemsNamed = 10;

const space = text(' ');

function joined(parts: readonly (readonly Inline[])[], separator: string): readonly Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [text(separator), ...part]));
}

function stepWords(
  step: MendingStep,
  {topology}: RoleCheckAnswer,
  {siteUrl}: ReportOptions,
): readonly Inline[] {
  const id = siteUrl
    ? link(step.stepId, `${siteUrl}${stepAddress(step, topology)}`)
    : code(step.stepId);
  return [text('Step: '), id, text('.')];
}

function lackWords({object, field, value, standsIn}: Lack): readonly Inline[] {
  const elsewhere = standsIn ? ` (is in ${standsIn.role}, ${standsIn.authorization})` : '';
  return [code(`${object} ${field}`), space, code(value), text(elsewhere)];
}

/** What lacks, and the authorization that comes nearest to all of it. */
function lacksWords(lacks: readonly Lack[]): readonly Inline[] {
  if (lacks.length === 0) return [];
  const nearest = lacks.find((lack) => lack.nearest)?.nearest;
  const where = nearest ? ` in ${nearest.role}, ${nearest.authorization}` : '';
  return [text(`Lacks${where}: `), ...joined(lacks.map(lackWords), '; '), text('. ')];
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

/** Objects and fields that nothing else in the line names. */
function fieldWords({object, fields}: Finding): readonly Inline[] {
  return object && fields.length > 0
    ? [text('Checked: '), code(`${object} ${fields.join(', ')}`), text('. ')]
    : [];
}

function findingItem(finding: Finding, answer: RoleCheckAnswer, options: ReportOptions): FactItem {
  const {title, status, detail, lacks, excess, toldBy, step} = finding;
  const told = status === 'unknown' && toldBy ? ` Told by: ${toldBy}.` : '';
  const shown = status === 'met' ? [] : stepWords(step, answer, options);
  return {
    label: `${title} – ${statusWords[status]}`,
    children: [
      text(`${detail}${told} `),
      ...lacksWords(lacks),
      ...excessesWords(excess),
      ...(lacks.length + excess.length === 0 ? fieldWords(finding) : []),
      ...shown,
    ],
  };
}

function recognitionItem(
  {title, detail, roles, step}: Recognition,
  answer: RoleCheckAnswer,
  options: ReportOptions,
): FactItem {
  const inRoles = roles.length > 0 ? ` Roles: ${roles.join(', ')}. ` : ' ';
  return {label: title, children: [text(detail + inRoles), ...stepWords(step, answer, options)]};
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return statusOrder.flatMap((status) => findings.filter((finding) => finding.status === status));
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
  const recognised = (wanted: boolean) =>
    system.recognised
      .filter(({id}) => explaining.has(id) === wanted)
      .map((found) => recognitionItem(found, answer, options));
  const findings = inOrder(system.findings).map((found) => findingItem(found, answer, options));
  const more = system.roleCount - system.roles.length;
  const roles = system.roles.join(', ') + (more > 0 ? ` and ${more} more` : '');
  return [
    heading(system.label, 3),
    ...facts([fact('Roles', roles || 'none'), ...recognised(true)]),
    ...facts(findings),
    ...facts(recognised(false)),
  ];
}

function problemItems({name, problems, problemCount, failure}: FileSummary): readonly FactItem[] {
  const named = problems.slice(0, problemsNamed).map(({line, why, excerpt}) => ({
    label: `${name}, line ${line}`,
    children: [text(`${why} `), code(excerpt)],
  }));
  const more = problemCount - named.length;
  return [
    ...(failure ? [{label: name, children: [text(failure)]}] : []),
    ...named,
    ...(more > 0
      ? [{label: name, children: [text(`${more} more lines were not understood.`)]}]
      : []),
  ];
}

function fact(label: string, words: string): FactItem {
  return {label, children: [text(words)]};
}

function aboutItems(answer: RoleCheckAnswer, {ticket}: ReportOptions): readonly FactItem[] {
  const {date, guideVersion, requirementVersion, files, counts, systems} = answer;
  return [
    ...(ticket ? [fact('Ticket', ticket)] : []),
    ...(systems.length > 0 ? [fact('Result', describeCounts(counts))] : []),
    fact('Files', files.map(({name}) => name).join(', ')),
    fact('Date', date),
    fact('Guide version', guideVersion),
    fact('Requirement version', `${requirementVersion.date} (${requirementVersion.commit})`),
  ];
}

/** The answer as a document that every format of copied text can write. */
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
