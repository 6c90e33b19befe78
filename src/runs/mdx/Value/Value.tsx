import type {ReactNode} from 'react';
import {CopyButton} from '@site/src/ui/CopyButton';
import {valuePlaceholders} from '@site/src/facts/valuePlaceholders';
import type {ValueName} from '@site/src/facts/valueDefinitions';
import {useOwnValue} from '@site/src/runs/views/useRuns';
import styles from './Value.module.css';

/** A value of the reader's landscape, or a named placeholder for it. */
export function Value({name}: {readonly name: ValueName}): ReactNode {
  const own = useOwnValue(name);
  if (!own)
    return (
      <var className={styles.value} data-value={name}>
        {valuePlaceholders[name]}
      </var>
    );
  return (
    <span className="copyable">
      <var className={styles.own} data-value={name} data-own="" title={`Your value: ${own.label}`}>
        {own.text}
      </var>
      <CopyButton text={own.text} />
    </span>
  );
}
