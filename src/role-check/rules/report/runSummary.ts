import type {RoleCheckSummary} from '../../../runs/rules/roleCheckSummary';
import type {RoleCheckAnswer, Status, SystemAnswer} from '../evaluate/answer';
import {describeCounts} from './statusWords';

function countsOf({findings}: SystemAnswer): Readonly<Record<Status, number>> {
  const counts = {met: 0, broader: 0, partly: 0, missing: 0, unknown: 0};
  for (const {status} of findings) counts[status] += 1;
  return counts;
}

/**
 * The part of an answer that a run stores: verdicts, role names and file names, but no file
 * contents.
 */
export function runSummary(answer: RoleCheckAnswer): RoleCheckSummary {
  const {date, topology, next, requirementVersion, systems, files} = answer;
  return {
    date,
    topology,
    verdict: next,
    requirement: `${requirementVersion.date} (${requirementVersion.commit})`,
    systems: systems.map((each) => ({
      system: each.system,
      roles: each.roles,
      result: describeCounts(countsOf(each), [each]),
    })),
    files: files.map(({name}) => name),
  };
}
