import type {ReactNode} from 'react';
import {valuesOfSystem} from '@site/src/facts/valuesOfSystem';
import {labelsOf, type SystemId, type SystemLabel} from '@site/src/facts/systems';
import {useOwnValue} from '@site/src/runs/views/useRuns';
import styles from './SystemHeader.module.css';

function SystemName({id: system, topology, label}: SystemLabel): ReactNode {
  const {systemId, client} = valuesOfSystem[system] ?? {};
  const id = useOwnValue(systemId)?.text;
  const number = useOwnValue(client)?.text;
  return (
    <span className={styles.name} data-of-topology={topology}>
      <strong data-system={system}>{label}</strong>
      {(id || number) && (
        <span className={styles.own}>
          {id} {number && `client ${number}`}
        </span>
      )}
    </span>
  );
}

interface Props {
  readonly system: SystemId;
  /** Set where both topologies share the steps. */
  readonly shared: string | undefined;
}

/**
 * The system in which the steps below are done, with the reader's own system ID and client as soon
 * as they are known: the costly mistake is working in the wrong system.
 */
export function SystemHeader({system, shared}: Props): ReactNode {
  return (
    <p className={styles.header} data-system-header="" data-no-export="">
      {labelsOf(system, shared).map((label) => (
        <SystemName key={label.id} {...label} />
      ))}
    </p>
  );
}
