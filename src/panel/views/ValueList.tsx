import type {ReactNode} from 'react';
import type {ValueChange} from '@site/src/runs/rules/applyShared';
import {validateValue} from '@site/src/runs/rules/validateValue';
import {valueDefinitions} from '@site/src/facts/valueDefinitions';
import styles from './RunDialog.module.css';

function Problem({name, after}: ValueChange): ReactNode {
  const checked = validateValue(name, after);
  return checked.ok ? null : <> Cannot be used: {checked.problem}</>;
}

/** Values before and after, as text only: they come from elsewhere. */
export function ValueList({changes}: {readonly changes: readonly ValueChange[]}): ReactNode {
  return (
    <dl className={styles.changes}>
      {changes.map((change) => (
        <div key={change.name}>
          <dt>{valueDefinitions[change.name].label}</dt>
          <dd>
            {change.before !== undefined && (
              <>
                <del>
                  <code>{change.before}</code>
                </del>{' '}
                becomes{' '}
              </>
            )}
            <code>{change.after}</code>
            <Problem {...change} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
