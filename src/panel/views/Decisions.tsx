import {useId, type ReactNode} from 'react';
import styles from './HandOverPanel.module.css';

interface Props {
  readonly onChange: (lines: readonly string[]) => void;
}

/** A field for decisions that the guide can't know. It isn't saved. */
export function Decisions({onChange}: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles.decisions}>
      <label htmlFor={id}>What else was decided, one line each (optional)</label>
      <textarea
        id={id}
        rows={2}
        maxLength={1000}
        aria-describedby={`${id}hint`}
        onChange={({target}) => {
          onChange(target.value.split('\n').filter((line) => line.trim() !== ''));
        }}
      />
      <small id={`${id}hint`}>
        For example the user type, and who renews the password. Never the password itself. This text
        is not kept.
      </small>
    </div>
  );
}
