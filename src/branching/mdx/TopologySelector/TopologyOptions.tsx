import type {ReactNode} from 'react';
import {topologies} from '@site/src/facts/topologies';
import {topologyQuestion} from '@site/src/facts/topologyQuestion';
import styles from './TopologySelector.module.css';

/**
 * The answers as a native radio group. The script in <head> keeps radios, address and storage in
 * sync; without JavaScript the checked radio itself hides the other branch.
 */
export function TopologyOptions({compact}: {readonly compact: boolean}): ReactNode {
  return (
    <fieldset id="topology" className={styles.selector} data-topology-selector="">
      <legend>{topologyQuestion}</legend>
      <div className={styles.options}>
        {topologies.map(({id, label, description}) => (
          <label key={id} className={styles.option} data-option={id}>
            {/* Otherwise Firefox restores an earlier choice over that of the link. */}
            <input type="radio" name="topology" value={id} autoComplete="off" />
            <span>
              <strong>{label}</strong>
              <br />
              <span className={styles.description}>{description}</span>
            </span>
          </label>
        ))}
      </div>
      {!compact && (
        <p className={styles.hint} data-when-unchosen data-no-export="">
          Choose one to see the steps for your landscape.
        </p>
      )}
    </fieldset>
  );
}
