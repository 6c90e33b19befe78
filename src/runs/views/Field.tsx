import {useId, useState, type ChangeEvent, type ReactNode} from 'react';
import type {Checked} from '@site/src/runs/rules/checked';
import styles from './Field.module.css';

interface Props {
  readonly label: string;
  /** To what the text belongs: what could not be kept shows only there. */
  readonly owner: string | undefined;
  /** What is kept. */
  readonly text: string;
  /** Judges what was typed. */
  readonly check: (text: string) => Checked<unknown>;
  /** Keeps what was typed; false if it cannot be kept, then it stays in the field only. */
  readonly keep: (text: string) => boolean;
  /** Several lines. */
  readonly lines?: boolean;
  /** Shows a message while the reader types; for fields above a button that it would push away. */
  readonly atOnce?: boolean;
  /** What the field is for, and its limits. */
  readonly children: ReactNode;
}

/**
 * A text field that keeps what is typed at once. A message about it waits until the reader leaves
 * the field, unless it stood there before.
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
