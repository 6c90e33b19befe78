import {requirementVersion} from '../../../requirements/rules/requirements';
import {userSystemsOf} from '../../../facts/requirements/userSystems';
import {systems} from '../../../facts/systems';
import type {FileSummary, Finding, Recognition, RoleCheckAnswer, SystemAnswer} from './answer';
import {judgeSystem} from './judgeSystem';
import {nextSentence} from './nextSentence';
import {recogniseLayout} from './recogniseLayout';
import {recogniseRisks} from './recogniseRisks';
import {recogniseVersion} from './recogniseVersion';
import {countStatuses, isFailing, isGranted, isWrongPlace} from './status';
import {
  systemData,
  systemsOf,
  type CheckedFile,
  type RoleCheckInput,
  type SystemData,
} from './systemData';
import {systemOfRole} from './systemOfRole';

/** How many authorizations, values and roles each list names before it is cut. */
const namedLimit = 20;

function summaryOf({reading, system}: CheckedFile): FileSummary {
  const {name, formats, encoding, tables, roles, lineCount} = reading;
  const {droppedColumns, problems, problemCount, failure} = reading;
  return {
    name,
    system,
    formats,
    encoding,
    tables,
    roleCount: roles.length,
    lineCount,
    droppedColumns,
    problems,
    problemCount,
    failure,
  };
}

function shortened(finding: Finding): Finding {
  return {
    ...finding,
    excess: finding.excess.slice(0, namedLimit),
    grantedBy: finding.grantedBy.slice(0, namedLimit),
  };
}

function shortenedRoles(recognition: Recognition): Recognition {
  return {...recognition, roles: recognition.roles.slice(0, namedLimit)};
}

function answerFor(data: SystemData): SystemAnswer {
  const holding = [...new Set(data.authorizations.map(({role}) => role))];
  const roles = holding.length > 0 ? holding : data.roles;
  const findings = judgeSystem(data);
  const layout = recogniseLayout(data, findings, roles);
  const version = layout ? undefined : recogniseVersion(data.system, findings, roles);
  const recognised = [layout, version, ...recogniseRisks(data)].filter(
    (found) => found !== undefined,
  );
  return {
    system: data.system,
    label: systems[data.system].label,
    roles: roles.slice(0, namedLimit),
    roleCount: data.roles.length,
    findings: findings.map(shortened),
    recognised: recognised.map(shortenedRoles),
  };
}

/** Whether the reader or a role name says that the input contains a role of this system. */
function isDeclared(input: RoleCheckInput, {system}: SystemAnswer): boolean {
  return input.files.some(
    (file) =>
      file.system === system ||
      file.reading.roles.some((role) => systemOfRole(role, input.values ?? {}) === system),
  );
}

/** S_RFCACL is required for the users of both systems, so it doesn't identify a role. */
function grantsSomething({findings}: SystemAnswer): boolean {
  return findings.some(
    ({id, object, status}) =>
      object && id !== 'S_RFCACL' && (isGranted(status) || status === 'partly'),
  );
}

function asAbsent(finding: Finding, label: string): Finding {
  if (!isFailing(finding.status)) return finding;
  return {
    ...finding,
    status: 'unknown',
    detail: `No role of the ${label.toLowerCase()} seems to be among the files.`,
    toldBy: `the role of the ${label.toLowerCase()}`,
  };
}

/** If only the role of the other system was given, this system's role is absent, not missing. */
function withoutAbsent(answers: readonly SystemAnswer[], input: RoleCheckInput) {
  return answers.map((answer) => {
    const othersGrant = answers.some((other) => other !== answer && grantsSomething(other));
    if (!othersGrant || grantsSomething(answer) || isDeclared(input, answer)) return answer;
    return {
      ...answer,
      findings: answer.findings.map((finding) => asAbsent(finding, answer.label)),
    };
  });
}

function unreadable(input: RoleCheckInput): string | undefined {
  const roles = new Set(input.files.flatMap(({reading}) => reading.roles));
  if (input.files.length === 0) return 'Add a PFCG download or an export of AGR_1251.';
  if (roles.size === 0) {
    const failed = input.files.find(({reading}) => reading.failure)?.reading;
    return failed
      ? `No role was found. ${failed.name}: ${failed.failure}`
      : 'No role was found. Add a PFCG download or an export of AGR_1251.';
  }
  const absent = (input.roles ?? []).filter((role) => !roles.has(role));
  return absent.length > 0 ? `Not in the files: ${absent.join(', ')}.` : undefined;
}

function verdictOf(
  counts: RoleCheckAnswer['counts'],
  answers: readonly SystemAnswer[],
): RoleCheckAnswer['verdict'] {
  if (counts.missing + counts.partly > 0) return 'findings';
  if (answers.some(({recognised}) => recognised.some(isWrongPlace))) return 'findings';
  return counts.unknown > 0 ? 'open' : 'complete';
}

/** Leaves out systems without files, unless the input requests them. */
function hasFiles(input: RoleCheckInput, system: SystemData['system']): boolean {
  return (
    input.systems !== undefined ||
    input.files.some((file) => file.system === undefined || file.system === system)
  );
}

/**
 * Checks roles against today's requirements and returns the whole answer as plain data. Pure; the
 * order of files and rows makes no difference. Rules: src/facts/evidence.md.
 */
export function checkRoles(input: RoleCheckInput): RoleCheckAnswer {
  const why = unreadable(input);
  const base = {
    topology: input.topology,
    date: input.today,
    guideVersion: input.guideVersion,
    requirementVersion,
    files: input.files.map(summaryOf),
  };
  if (why) {
    return {...base, verdict: 'unreadable', next: why, counts: countStatuses([]), systems: []};
  }
  const asked = systemsOf(input).filter((system) => hasFiles(input, system));
  const first = asked.map((system) => answerFor(systemData(input, system)));
  const answers = userSystemsOf(input.topology).length > 1 ? withoutAbsent(first, input) : first;
  const counts = countStatuses(answers.flatMap(({findings}) => findings));
  return {
    ...base,
    verdict: verdictOf(counts, answers),
    ...nextSentence(answers),
    counts,
    systems: answers,
  };
}
