import type {ReactNode} from 'react';
import type {TopologyId} from '@site/src/facts/topologies';

interface Props {
  readonly topology: TopologyId;
  readonly children: ReactNode;
}

/** A branch: content for one topology. CSS on `<html data-topology>` shows or hides it. */
export function OnlyFor({topology, children}: Props): ReactNode {
  return <div data-for-topology={topology}>{children}</div>;
}
