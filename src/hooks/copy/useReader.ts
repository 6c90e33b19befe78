import {selectedRun} from '../../domain/runs/run';
import {usePageTopology} from '../runs/usePageTopology';
import {currentTicket} from '../ticketState';
import type {ReaderState} from './readSections';
import {useRunsView} from './useRunsView';

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
