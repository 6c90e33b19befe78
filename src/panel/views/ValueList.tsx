import type {ReactNode} from 'react';
import type {FieldChange} from '@site/src/runs/rules/fieldChanges';
import styles from './RunDialog.module.css';

/** Fields before and after, as text only, because they are untrusted. */
export function ValueList({changes}: {readonly changes: readonly FieldChange[]}): ReactNode {
  return (
    <dl className={styles.changes}>
      {changes.map(({label, before, after, problem}) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {before !== undefined && (
              <>
                <del>
                  <code>{before}</code>
                </del>{' '}
                becomes{' '}
              </>
            )}
            <code>{after}</code>
            {problem !== undefined && <> Can’t be used: {problem}</>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
