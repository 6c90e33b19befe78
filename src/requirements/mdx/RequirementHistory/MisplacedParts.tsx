import type {ReactNode} from 'react';
import {belongsText, nothing, rolePartPhrases} from '@site/src/requirements/rules/historyWords';
import type {RoleGap} from '@site/src/facts/requirements/types';
import {Phrases} from '../Requirements/Phrases';

/** What a role built then has, although it belongs in the other system. */
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
