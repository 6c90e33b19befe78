import type {ReactNode} from 'react';
import {missingItems, noRoleText, nothing} from '@site/src/requirements/rules/historyWords';
import type {RoleGap} from '@site/src/facts/requirements/types';
import {Phrases} from '../Requirements/Phrases';

/** Parts that a role from that period is missing today. */
export function MissingParts(gap: RoleGap): ReactNode {
  const items = missingItems(gap);
  if (items.length === 0) return nothing;
  return (
    <>
      {gap.noRole && noRoleText}
      <ul>
        {items.map((phrases) => (
          <li key={JSON.stringify(phrases)}>
            <Phrases of={phrases} />
          </li>
        ))}
      </ul>
    </>
  );
}
