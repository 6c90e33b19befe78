import {useId, useState, type ChangeEvent, type ReactNode} from 'react';
import type {Checked} from '@site/src/runs/rules/checked';
import styles from './Field.module.css';

interface Props {
  readonly label: string;
  /** What the text belongs to: text that could not be saved shows only there. */
  readonly owner: string | undefined;
  /** The saved text. */
  readonly text: string;
  /** Checks what was typed. */
  readonly check: (text: string) => Checked<unknown>;
  /** Saves what was typed; false if it can't be saved, then it stays only in the field. */
  readonly keep: (text: string) => boolean;
  /** Whether the field has several lines. */
  readonly lines?: boolean;
  /**
   * Shows messages while the reader types; for fields above a button, which a late message would
   * move.
   */
  readonly atOnce?: boolean;
  /** The purpose of the field, and its limits. */
  readonly children: ReactNode;
}

/**
 * A text field that saves at once. A message about the text waits until the reader leaves the
 * field, unless it was already shown.
 */
export function Field({
  label,
  owner,
  text,
  check,
  keep,
  lines,
  atOnce,
  children,
}: Props): ReactNode {
  const id = useId();
  const [unkept, setUnkept] = useState<{owner: string | undefined; text: string}>();
  const [waits, setWaits] = useState(false);
  const typed = unkept?.owner === owner ? unkept?.text : undefined;
  const shown = typed ?? text;
  const checked = check(shown);
  const problem = checked.ok || (waits && typed === undefined) ? undefined : checked;
  const input = {
    id,
    value: shown,
    autoComplete: 'off',
    autoCapitalize: 'off',
    spellCheck: false,
    'aria-describedby': problem ? `${id}-problem ${id}-hint` : `${id}-hint`,
    'aria-invalid': problem !== undefined,
    onChange: ({target}: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setUnkept(keep(target.value) ? undefined : {owner, text: target.value}),
    onFocus: () => setWaits(checked.ok && !atOnce),
    onBlur: () => setWaits(false),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {lines ? <textarea rows={3} {...input} /> : <input type="text" {...input} />}
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          <strong>{problem.problem}</strong> {problem.whatWouldDo}
        </p>
      )}
      <div id={`${id}-hint`} className={styles.hint}>
        {children}
      </div>
    </div>
  );
}
