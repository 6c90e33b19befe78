import type {ReactNode} from 'react';
import type {RoleGap} from '@site/src/domain/requirements/types';
import {RolePartName} from './RolePartName';

/** What a role built then needs today and does not have. */
export function LackingParts({lacks, doubtful, noRole}: RoleGap): ReactNode {
  if (lacks.length === 0 && doubtful.length === 0) return 'nothing';
  return (
    <>
      {noRole && 'The whole role: none was described.'}
      <ul>
        {lacks.map((part) => (
          <li key={JSON.stringify(part)}>
            <RolePartName part={part} />
          </li>
        ))}
        {doubtful.map((part) => (
          <li key={JSON.stringify(part)}>
            <RolePartName part={part} />, unless added by hand: the default that brings it was not
            in this role
          </li>
        ))}
      </ul>
    </>
  );
}
