import type {SaveState} from '../rules/saveState';
import type {Creation, Runs} from '../rules/run';
import type {UnreadTexts} from '../rules/unreadRuns';
import type {ValueName, Values} from '../../facts/valueDefinitions';

/** What the page shows of the runs; the engine works it out. */
export interface RunsView {
  /** All runs; the selected one is the run of the page. */
  readonly runs: Runs;
  /** The ticket that the page shows. */
  readonly ticket: string | undefined;
  /** The values of the run of the page that may stand in texts, for the topology of the page. */
  readonly usable: Values;
  /** What each value is called; empty until the engine is there. */
  readonly labels: Readonly<Partial<Record<ValueName, string>>>;
  readonly saveState: SaveState;
  /** Whether the reader has changed something that is not stored. */
  readonly unsaved: boolean;
  /** The stored texts that could not be read, or not completely. */
  readonly unread: UnreadTexts;
  /** Whether one of them was found since the page was opened. */
  readonly unreadFound: boolean;
}

/** A change of the runs. `creation` is what a new run needs. */
export type RunsChange = (state: Runs, creation: Creation) => Runs;

/** A change of the run that the reader works in. */
export type RunChange = (state: Runs, runId: string, now: string) => Runs;

/** What happened to a change of the reader's, beyond what the view shows. */
export type RunNews =
  {readonly kind: 'too-many-runs'} | {readonly kind: 'brought-back'; readonly name: string};
