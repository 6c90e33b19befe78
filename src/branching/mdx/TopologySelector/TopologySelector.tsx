import type {ReactNode} from 'react';
import {topologies} from '@site/src/facts/topologies';
import {topologyQuestion} from '@site/src/facts/topologyQuestion';
import {TopologyBranch} from './TopologyBranch';
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
      <legend>{topologyQuestion}</legend>
      <div className={styles.options}>
        {topologies.map(({id, label, description}) => (
          <label key={id} className={styles.option} data-option={id}>
            {/* Firefox would restore an earlier choice over the one of the link. */}
            <input type="radio" name="topology" value={id} autoComplete="off" />
            <span>
              <strong>{label}</strong>
              <br />
              <span className={styles.description}>{description}</span>
            </span>
          </label>
        ))}
      </div>
      <p className={styles.hint} data-when-unchosen data-no-export="">
        Choose one: the instructions for your system landscape follow.
      </p>
      {!compact && (
        <div className={styles.options}>
          {topologies.map((topology) => (
            <TopologyBranch key={topology.id} topology={topology} />
          ))}
        </div>
      )}
    </fieldset>
  );
}
