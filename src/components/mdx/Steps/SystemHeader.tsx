import type {ReactNode} from 'react';
import {valuesOfSystem} from '@site/src/domain/systems/valuesOfSystem';
import {systems, type SystemId} from '@site/src/domain/systems/systems';
import {useOwnValue} from '@site/src/hooks/runs/useRuns';
import styles from './SystemHeader.module.css';

/**
 * The system in which the steps below are done, with the reader's own system ID and client as soon
 * as they are known: the costly mistake is working in the wrong system.
 */
export function SystemHeader({system}: {readonly system: SystemId}): ReactNode {
  const {systemId, client} = valuesOfSystem[system] ?? {};
  const id = useOwnValue(systemId)?.text;
  const number = useOwnValue(client)?.text;
  return (
    <p className={styles.header} data-system={system} data-system-header="">
      <strong>{systems[system].label}</strong>
      {(id || number) && (
        <span className={styles.own}>
          {id} {number && `client ${number}`}
        </span>
      )}
    </p>
  );
}
