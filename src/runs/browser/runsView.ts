import type {SaveState} from '../rules/saveState';
import type {Creation, Runs} from '../rules/run';
import type {UnreadTexts} from '../rules/unreadRuns';
import type {ValueName, Values} from '../../facts/valueDefinitions';

/** What the page shows of the runs; computed by the engine. */
export interface RunsView {
  /** All runs; the selected run is the page's run. */
  readonly runs: Runs;
  /** The ticket that the page shows. */
  readonly ticket: string | undefined;
  /** The values of the page's run that texts may use, for the page's topology. */
  readonly usable: Values;
  /** The label of each value; empty until the engine has loaded. */
  readonly labels: Readonly<Partial<Record<ValueName, string>>>;
  readonly saveState: SaveState;
  /** Whether the reader has made changes that are not stored. */
  readonly unsaved: boolean;
  /** The stored texts that could not be read completely. */
  readonly unread: UnreadTexts;
  /** Whether an unreadable text was found since the page was opened. */
  readonly unreadFound: boolean;
}

/** A change to the runs. `creation` is what a new run needs. */
export type RunsChange = (state: Runs, creation: Creation) => Runs;

/** A change to the reader's current run. */
export type RunChange = (state: Runs, runId: string, now: string) => Runs;

/** What happened to a reader's change, beyond what the view shows. */
export type RunNews =
  {readonly kind: 'too-many-runs'} | {readonly kind: 'brought-back'; readonly name: string};
