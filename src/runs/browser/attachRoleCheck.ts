import {setRoleCheck} from '../rules/changeRuns';
import {selectedRun} from '../rules/run';
import {readRoleCheckSummary, type RoleCheckSummary} from '../rules/roleCheckSummary';
import {changeRun, getRuns} from './runsStore';

/**
 * Attaches the summary of a role check to the page's run. Returns the run's name, or undefined if
 * there can be no run; a notice then says why.
 */
export async function attachRoleCheck(summary: RoleCheckSummary): Promise<string | undefined> {
  const kept = readRoleCheckSummary(summary);
  if (!kept) return undefined;
  await changeRun((state, id, now) => setRoleCheck(state, id, kept, now));
  const run = selectedRun(getRuns());
  return run?.roleCheck === kept ? run.name : undefined;
}
