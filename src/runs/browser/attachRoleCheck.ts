import {setRoleCheck} from '../rules/changeRuns';
import {selectedRun} from '../rules/run';
import {readRoleCheckSummary, type RoleCheckSummary} from '../rules/roleCheckSummary';
import {changeRun, getRuns} from './runsStore';

/**
 * Attaches the summary of a role check to the run of the page. Gives the name of the run, or
 * nothing if there can be none; a notice then says why.
 */
export async function attachRoleCheck(summary: RoleCheckSummary): Promise<string | undefined> {
  const kept = readRoleCheckSummary(summary);
  if (!kept) return undefined;
  await changeRun((state, id, now) => setRoleCheck(state, id, kept, now));
  const run = selectedRun(getRuns());
  return run?.roleCheck === kept ? run.name : undefined;
}
