import {valueNames} from '../../facts/valueDefinitions';
import {createRun, runOfTicket, setTopology, setValue} from './changeRuns';
import {runById, type Creation, type Runs} from './run';
import type {SharedRun} from './shareLink';

/** Copies shared values and topology into a run. Values that are not shared stay. */
export function applyShared(state: Runs, id: string, shared: SharedRun, now: string): Runs {
  if (!runById(state, id)) return state;
  const withTopology =
    shared.topology === undefined ? state : setTopology(state, id, shared.topology, now);
  return valueNames.reduce((changed, name) => {
    const text = shared.values[name];
    return text === undefined ? changed : setValue(changed, id, {name, text}, now);
  }, withTopology);
}

/**
 * Creates and shows a run from shared values, with the ticket of the link unless another run has
 * it.
 */
export function addSharedRun(
  state: Runs,
  shared: SharedRun,
  ticket: string | undefined,
  creation: Creation,
): Runs {
  const created = createRun(state, creation, {
    ...(ticket === undefined || runOfTicket(state, ticket) ? {name: 'Shared run'} : {ticket}),
    topology: shared.topology,
  });
  return applyShared(created, creation.id, shared, creation.now);
}
