import type {ReactNode} from 'react';
import {openRunDialog} from '@site/src/runs/browser/openRunDialog';
import {useSelectedRun} from '@site/src/runs/views/useRuns';
import {RunHost} from './RunHost';
import styles from './RunNavbarItem.module.css';

interface Props {
  /** In the menu of narrow windows, which already have the button above. */
  readonly mobile?: boolean;
}

/** Opens the reader's run from every page; shows the name of the run below the label. */
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
