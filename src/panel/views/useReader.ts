import {selectedRun} from '../../runs/rules/run';
import {usePageTopology} from '../../ui/usePageTopology';
import type {ReaderState} from '../browser/readSections';
import {useRunsView} from '../../runs/views/useRunsView';

/** What the reader has chosen, entered and done, for copies. */
export function useReader(): ReaderState {
  const {runs, ticket, usable} = useRunsView();
  const topology = usePageTopology();
  const {ticks = {}, doneBy, roleCheck} = selectedRun(runs) ?? {};
  return {topology, ticket, values: usable, ticks, doneBy, roleCheck};
}
