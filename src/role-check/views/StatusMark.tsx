import type {ReactNode} from 'react';
import type {Status} from '@site/src/role-check/rules/evaluate/answer';
import {statusWords} from '@site/src/role-check/rules/report/statusWords';
import styles from './CheckAnswer.module.css';

const symbols: Readonly<Record<Status, string>> = {
  met: '✓',
  broader: '↔',
  partly: '◐',
  missing: '✗',
  unknown: '?',
};

/** A status as a symbol and a word, so that it does not depend on color. */
export function StatusMark({status}: {readonly status: Status}): ReactNode {
  return (
    <span className={styles.mark} data-result={status}>
      <span aria-hidden="true">{symbols[status]}</span> {statusWords[status]}
    </span>
  );
}
