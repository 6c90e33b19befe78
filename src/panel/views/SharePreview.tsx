import type {ReactNode} from 'react';
import {valueChanges} from '@site/src/runs/rules/fieldChanges';
import type {Run} from '@site/src/runs/rules/run';
import type {ReceivedRun} from '@site/src/runs/rules/shareLink';
import {topologyById, type TopologyId} from '@site/src/facts/topologies';
import {ValueList} from './ValueList';

interface Props {
  /** The run that is shown now. */
  readonly run: Run | undefined;
  readonly shared: ReceivedRun;
}

function labelOf(topology: TopologyId | undefined): string {
  return topology === undefined ? 'not chosen' : topologyById(topology).label;
}

/** What would change, value by value. */
export function SharePreview({run, shared}: Props): ReactNode {
  const changes = valueChanges(run?.values ?? {}, shared.values);
  const {topology = run?.topology} = shared;
  return (
    <>
      <p>
        The link of this page carries values that somebody shared with you. Nothing is changed
        before you decide.
      </p>
      <p>
        Topology: {labelOf(topology)}
        {run && topology !== run.topology && `, in ${run.name} until now ${labelOf(run.topology)}`}.
      </p>
      {changes.length === 0 ? (
        <p>{run ? `Every value is the same in ${run.name}.` : 'The link carries no values.'}</p>
      ) : (
        <>
          <p>{run ? `Values that differ from ${run.name}:` : 'Values:'}</p>
          <ValueList changes={changes} />
        </>
      )}
      {shared.notes.map((note, index) => (
        <p key={index}>{note}</p>
      ))}
    </>
  );
}
