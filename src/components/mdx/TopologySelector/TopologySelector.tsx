import type {ReactNode} from 'react';
import {topologies} from '@site/src/domain/topology/topologies';
import {TopologyOption} from './TopologyOption';
import styles from './TopologySelector.module.css';

interface Props {
  /** Without diagrams and branch cards: on topics that have only passages for a topology. */
  readonly compact?: boolean;
}

/**
 * The question where SAP Gateway runs, as a native radio group. The script in <head> keeps radios,
 * address and storage in line; without JavaScript the checked radio itself hides the other branch.
 */
export function TopologySelector({compact = false}: Props): ReactNode {
  return (
    <fieldset className={styles.selector} data-topology-selector>
      <legend>Where does SAP Gateway run?</legend>
      <div className={styles.options}>
        {topologies.map((topology) => (
          <TopologyOption key={topology.id} topology={topology} compact={compact} />
        ))}
      </div>
      <p className={styles.hint} data-when-unchosen>
        Choose one: the instructions for your system landscape follow.
      </p>
    </fieldset>
  );
}
