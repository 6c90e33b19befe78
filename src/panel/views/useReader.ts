import {selectedRun} from '../../runs/rules/run';
import {usePageTopology} from '../../branching/views/usePageTopology';
import {currentTicket} from '../../runs/browser/ticketState';
import type {ReaderState} from '../browser/readSections';
import {useRunsView} from '../../runs/views/useRunsView';

/** What the reader has chosen, entered and done, as it goes into what is copied. */
export function useReader(): ReaderState {
  const {runs, usable} = useRunsView();
  const topology = usePageTopology();
  const run = selectedRun(runs);
  return {
    topology,
    ticket: run?.ticket ?? currentTicket(),
    values: usable,
    ticks: run?.ticks ?? {},
  };
}
