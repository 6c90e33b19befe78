import type {ReactNode} from 'react';
import {belongsText, nothing, rolePartPhrases} from '@site/src/requirements/rules/historyWords';
import type {RoleGap} from '@site/src/facts/requirements/types';
import {Phrases} from '../Requirements/Phrases';

/** Parts that a role from that period has, although they belong in the other system. */
export function MisplacedParts({wrongSystem, belongsTo}: RoleGap): ReactNode {
  if (wrongSystem.length === 0 || !belongsTo) return nothing;
  return (
    <>
      <ul>
        {wrongSystem.map((part) => (
          <li key={JSON.stringify(part)}>
            <Phrases of={rolePartPhrases(part)} />
          </li>
        ))}
      </ul>
      {belongsText(belongsTo)}
    </>
  );
}
