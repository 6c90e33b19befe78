import type {SystemId} from '../../facts/systems';
import type {TopologyId} from '../../facts/topologyIds';
import type {Inline} from '../../text/rules/inline';

/** A step for use in a ticket. */
export interface TaskStep {
  readonly id: string;
  readonly number: number;
  readonly system: SystemId;
  /** The single action; links into the guide are site paths. */
  readonly text: readonly Inline[];
}

/** The steps under one heading. */
export interface TaskSection {
  readonly heading?: string;
  readonly steps: readonly TaskStep[];
}

/** The steps of a page in one topology, or in all if the page does not branch. */
export interface TaskSteps {
  readonly path: string;
  readonly topology?: TopologyId;
  readonly sections: readonly TaskSection[];
}

/** The steps of a page in a topology. */
export function sectionsOf(
  all: readonly TaskSteps[],
  path: string,
  topology: TopologyId,
): readonly TaskSection[] {
  return (
    all.find((page) => page.path === path && (page.topology ?? topology) === topology)?.sections ??
    []
  );
}
