import type {ReactNode} from 'react';
import type {RoleGap} from '@site/src/domain/requirements/types';
import {systems} from '@site/src/domain/systems/systems';
import {RolePartName} from './RolePartName';

/** What a role built then has, although it belongs in the other system. */
export function MisplacedParts({wrongSystem, belongsTo}: RoleGap): ReactNode {
  if (wrongSystem.length === 0 || !belongsTo) return 'nothing';
  return (
    <>
      <ul>
        {wrongSystem.map((part) => (
          <li key={JSON.stringify(part)}>
            <RolePartName part={part} />
          </li>
        ))}
      </ul>
      Belongs in: {systems[belongsTo].label}
    </>
  );
}
