import type {Finding, MendingStep, Recognition, RoleCheckAnswer, SystemAnswer} from './answer';
import {serviceObject} from './services';
import {isFailing} from './status';

type Next = Pick<RoleCheckAnswer, 'next' | 'nextStep'>;

/** Start authorizations by their object type alone; the findings give the full titles. */
function shortName(id: Finding['id']): string {
  return id === 'start-authorizations' ? 'start authorization' : id;
}

function titles(findings: readonly Finding[]): string {
  const names = findings.map(({id, title, object}) =>
    object === serviceObject ? shortName(id) : title,
  );
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Names the system in a sentence if several systems are checked. */
function placed(systems: readonly SystemAnswer[], {label}: SystemAnswer): string {
  return systems.length > 1 ? ` in the ${label.toLowerCase()}` : '';
}

function recognised(answer: SystemAnswer, id: Recognition['id']): Recognition | undefined {
  return answer.recognised.find((recognition) => recognition.id === id);
}

function forLayout(answer: SystemAnswer, where: string): Next | undefined {
  const swapped = recognised(answer, 'swapped-roles');
  if (swapped) {
    const next = `The two roles seem to be swapped: give the role${where} the content of this system, then check again.`;
    return {next, nextStep: swapped.step};
  }
  const foreign = recognised(answer, 'other-topology');
  if (!foreign || !answer.findings.some(({status}) => isFailing(status))) return undefined;
  const next = `The role${where} seems to be made for the other topology: compare it with the steps of yours.`;
  return {next, nextStep: foreign.step};
}

function forFailures(answer: SystemAnswer, where: string): Next | undefined {
  const failing = answer.findings.filter(({status}) => isFailing(status));
  const contents = failing.filter(({object}) => object);
  const [first] = contents;
  if (first) {
    const to = recognised(answer, 'older-version')?.period?.to;
    const what = to
      ? `The role${where} is from a version of the guide up to ${to}: add what came later, ${titles(contents)}`
      : `${contents.every(({inactive}) => inactive) ? 'Activate' : 'Add what is missing'}${where}: ${titles(contents)}`;
    return {next: `${what}; then generate the profile and compare the user.`, nextStep: first.step};
  }
  const [other] = failing;
  return other && {next: `Set right${where}: ${titles(failing)}.`, nextStep: other.step};
}

const openWork: readonly (readonly [Finding['id'], string])[] = [
  ['generated-profile', 'generated'],
  ['assigned-user', 'assigned to the user'],
  ['user-comparison', 'compared'],
];

function forServices(answer: SystemAnswer): Next | undefined {
  const open = answer.findings.find(
    ({id, status}) => status === 'unknown' && (id === 'IWSG' || id === 'IWSV'),
  );
  if (!open) return undefined;
  const known = 'Nothing is known to be missing;';
  // USOBHASH resolves hash values; if the role itself is missing, only the role helps.
  const next = open.toldBy?.includes('USOBHASH')
    ? `${known} export USOBHASH as well, so that the services behind S_SERVICE can be named.`
    : `${known} check ${open.toldBy ?? 'the role in PFCG'} as well.`;
  return {next, nextStep: open.step};
}

function forUnknown(systems: readonly SystemAnswer[]): Next | undefined {
  const all = systems.flatMap(({findings}) => findings);
  const open = all.filter(({status}) => status === 'unknown');
  const contents = open.find(({object}) => object && object !== 'S_RFCACL');
  const [first] = open;
  if (!first) return undefined;
  if (contents) {
    return {next: `What cannot be told comes first: ${contents.detail}`, nextStep: contents.step};
  }
  const work = openWork.filter(([id]) => open.some((finding) => finding.id === id));
  const next =
    work.length > 0
      ? `The content is complete: make sure that the role is ${work.map(([, word]) => word).join(', ')}.`
      : `The content is complete; what cannot be told from these files is left: ${titles(open)}.`;
  return {next, nextStep: stepOfWork(open, work) ?? first.step};
}

function stepOfWork(open: readonly Finding[], work: typeof openWork): MendingStep | undefined {
  return open.find(({id}) => id === work[0]?.[0])?.step;
}

/** What to do next, in one sentence: the most serious fault of the first system that has one. */
export function nextSentence(systems: readonly SystemAnswer[]): Next {
  const firstOf = (rule: (answer: SystemAnswer, where: string) => Next | undefined) => {
    for (const answer of systems) {
      const next = rule(answer, placed(systems, answer));
      if (next) return next;
    }
    return undefined;
  };
  return (
    firstOf(forLayout) ??
    firstOf(forFailures) ??
    firstOf(forServices) ??
    forUnknown(systems) ?? {next: 'Nothing is missing: test the connection.'}
  );
}
