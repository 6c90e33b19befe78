import type {TopologyId} from '../../facts/topologies';
import type {TopicKey} from '../../facts/topics';
import type {TickScope} from './ticks';

/** A page that has steps. */
export interface StepPage {
  /** Site path, without the base URL, with slashes at both ends. */
  readonly path: string;
  /** Missing on pages that aren't topics of SAP's guide. */
  readonly topic?: TopicKey;
  readonly title: string;
  /** The IDs of its steps by branch; steps outside branches under `any`. */
  readonly steps: Readonly<Partial<Record<TickScope, readonly string[]>>>;
}

/** What the build knows about the guide's steps (plugins/content). */
export interface StepIndex {
  readonly guideVersion: string;
  readonly pages: readonly StepPage[];
}

/** The steps of a page in a topology: those of the branch and those outside branches. */
export function stepsOf({steps}: StepPage, topology: TopologyId | undefined): readonly string[] {
  return [...(steps.any ?? []), ...((topology && steps[topology]) ?? [])];
}

/** The IDs of all steps that the guide has. */
export function knownSteps({pages}: StepIndex): ReadonlySet<string> {
  return new Set(pages.flatMap(({steps}) => Object.values(steps).flat()));
}
