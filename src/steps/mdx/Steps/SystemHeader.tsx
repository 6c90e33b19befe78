import type {ReactNode} from 'react';
import clsx from 'clsx';
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
  /** The heading above names the system: only what is the reader's own is left to say. */
  readonly named: boolean;
}

/**
 * The system in which the steps below are done, with the reader's own system ID and client as soon
 * as they are known: the costly mistake is working in the wrong system.
 */
export function SystemHeader({system, shared, named}: Props): ReactNode {
  return (
    <p className={clsx(styles.header, named && styles.named)} data-no-export="">
      {labelsOf(system, shared).map((label) => (
        <SystemName key={label.id} {...label} />
      ))}
    </p>
  );
}
