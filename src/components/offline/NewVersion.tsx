import {useState, type ReactNode} from 'react';
import styles from './NewVersion.module.css';

/** Says that a newer version is there. Nothing changes until the reader reloads. */
export function NewVersion({onUse}: {readonly onUse: () => void}): ReactNode {
  const [later, setLater] = useState(false);
  if (later) return null;
  return (
    <p className={styles.notice}>
      A new version of the guide is there.{' '}
      <button type="button" className="button button--primary button--sm" onClick={onUse}>
        Reload
      </button>{' '}
      <button
        type="button"
        className="button button--secondary button--sm"
        onClick={() => setLater(true)}
      >
        Later
      </button>
    </p>
  );
}
