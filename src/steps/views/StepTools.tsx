import {use, type ReactNode} from 'react';
import {StepPlace} from './StepPlace';
import styles from './StepTools.module.css';

/**
 * The controls of a step: tick it off, copy its link. Drawn only in the browser. src/panel/browser
 * handles both and shows what is done; its code loads on first use.
 */
export function StepTools(): ReactNode {
  const {number} = use(StepPlace);
  return (
    <span className={styles.tools} data-step-tools="">
      <button type="button" data-copy-link="" aria-label={`Copy link to step ${number}`} />
      <label>
        <input type="checkbox" aria-label={`Done: step ${number}`} />
      </label>
    </span>
  );
}
