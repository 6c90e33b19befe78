import type {ReactNode} from 'react';
import {CheckForm} from '@site/src/role-check/views/CheckForm';
import {CheckOutcome} from '@site/src/role-check/views/CheckOutcome';
import {useFileDrop} from '@site/src/role-check/views/useFileDrop';
import {useRoleCheck} from '@site/src/role-check/views/useRoleCheck';
import {AuthorizationMatrix} from '../../../requirements/mdx/AuthorizationMatrix/AuthorizationMatrix';
import styles from './RoleCheck.module.css';

/**
 * The role check: input, progress and answer. A worker that loads on first use reads and judges the
 * exports; nothing leaves the browser. Without JavaScript the matrix appears instead.
 */
export function RoleCheck(): ReactNode {
  const check = useRoleCheck();
  useFileDrop();
  return (
    <>
      <noscript>
        <p>
          The role check runs in your browser and needs JavaScript, which is switched off. Compare
          your role with the matrix instead.
        </p>
        <AuthorizationMatrix />
      </noscript>
      <div className={styles.tool} data-no-export="">
        <CheckForm check={check} />
        <CheckOutcome check={check} />
      </div>
    </>
  );
}
