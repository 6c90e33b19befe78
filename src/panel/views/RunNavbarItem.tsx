import type {ReactNode} from 'react';
import {openRunDialog} from '@site/src/runs/browser/openRunDialog';
import {useSelectedRun} from '@site/src/runs/views/useRuns';
import {RunHost} from './RunHost';
import styles from './RunNavbarItem.module.css';

interface Props {
  /** In the menu of narrow windows, above which the button stands anyway. */
  readonly mobile?: boolean;
}

/** The way to the reader's run from every page, with the name of the run below the words. */
export function RunNavbarItem({mobile}: Props): ReactNode {
  const name = useSelectedRun()?.name;
  if (mobile) return null;
  return (
    <>
      <button
        type="button"
        className={`clean-btn navbar__link ${styles.run}`}
        onClick={() => openRunDialog()}
      >
        Your run
        {name && <span className={styles.name}>{name}</span>}
      </button>
      <RunHost />
    </>
  );
}
