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
  /** Set if both topologies share the steps. */
  readonly shared: string | undefined;
  /** The heading above names the system, so show only the reader's own values. */
  readonly named: boolean;
}

/**
 * The system for the steps below, with the reader's own system ID and client once they are known:
 * working in the wrong system is the costly mistake.
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
