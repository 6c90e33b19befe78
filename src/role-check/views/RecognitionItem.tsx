import type {ReactNode} from 'react';
import type {Recognition} from '@site/src/role-check/rules/evaluate/answer';
import {isWrongPlace} from '@site/src/role-check/rules/evaluate/status';
import type {TopologyId} from '@site/src/facts/topologyIds';
import {StepLink} from './StepLink';
import styles from './CheckAnswer.module.css';

interface Props {
  readonly recognition: Recognition;
  readonly topology: TopologyId;
}

/** A pattern recognized in the roles as a whole, such as two swapped roles. */
export function RecognitionItem({recognition, topology}: Props): ReactNode {
  const {title, detail, roles, step} = recognition;
  const isFault = isWrongPlace(recognition);
  return (
    <div className={styles.recognition} role="note" data-fault={isFault || undefined}>
      <p className={styles.title}>
        {isFault ? 'Wrong system' : 'Recognized'}: {title}
      </p>
      <p>
        {detail} {roles.length > 0 && `Roles: ${roles.join(', ')}. `}
        <StepLink step={step} topology={topology} />.
      </p>
    </div>
  );
}
