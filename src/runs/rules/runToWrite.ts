import type {TopologyId} from '../../facts/topologies';
import {createRun, setTopology, undoDelete} from './changeRuns';
import {selectedRun, type Creation, type Runs} from './run';

/**
 * The state with a run to write to: the page's run (`selectedId`), restored if another tab has
 * deleted it, otherwise a new run for the page's ticket; no run if there are too many. The run
 * takes the page's topology if it has none yet.
 */
export function runToWrite(
  state: Runs,
  creation: Creation,
  page: {readonly ticket?: string; readonly topology?: TopologyId},
): Runs {
  const {ticket, topology} = page;
  const shown = selectedRun(state);
  const chosen = shown
    ? undoDelete(state, shown.id, creation.now)
    : createRun(state, creation, {ticket, topology});
  const run = selectedRun(chosen);
  return run && run.topology === undefined && topology !== undefined
    ? setTopology(chosen, run.id, topology, creation.now)
    : chosen;
}
