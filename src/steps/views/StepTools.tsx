import {use, type ReactNode} from 'react';
import {StepNumber} from './StepNumber';
import styles from './StepTools.module.css';

/**
 * What a reader does with a step: tick it off, copy its link. Drawn in the browser only.
 * src/panel/browser answers both and shows what is done; its code loads with the first use.
 */
export function StepTools(): ReactNode {
  const number = use(StepNumber);
  return (
    <span className={styles.tools} data-step-tools="">
      <label>
        <input type="checkbox" aria-label={`Done: step ${number}`} />
        Done
      </label>
      <button type="button" data-copy-link="" aria-label={`Copy link to step ${number}`} />
    </span>
  );
}
