import type {ReactNode} from 'react';
import {requirementRows} from '@site/src/requirements/rules/requirementRows';
import {requirementsFor} from '@site/src/requirements/rules/requirements';
import {tableWords} from '@site/src/requirements/rules/tableWords';
import type {AuthorizationObjectId, UserSystemId} from '@site/src/facts/requirements/types';
import {systems} from '@site/src/facts/systems';
import {TableFrame} from '@site/src/ui/TableFrame';
import {AuthorizationRows} from './AuthorizationRows';
import {DerivedValues} from './DerivedValues';
import {RequirementSource} from './RequirementSource';

interface Props {
  readonly system: UserSystemId;
  /** Shows only this object, with the values that SAP's guide does not give. */
  readonly object?: AuthorizationObjectId;
}

/** The authorizations that the role of a system must contain. */
export function Requirements({system, object}: Props): ReactNode {
  const {authorizations} = requirementsFor(system);
  const named = authorizations.find((authorization) => authorization.object === object);
  if (named) return <DerivedValues authorization={named} system={system} />;
  return (
    <>
      <TableFrame
        caption={tableWords.authorizations.caption(undefined, systems[system].label)}
        columns={tableWords.authorizations.columns}
      >
        {authorizations
          .filter(({statedIn}) => statedIn === 'steps')
          .map((authorization) => (
            <AuthorizationRows
              key={authorization.object}
              object={authorization.object}
              rows={requirementRows(authorization)}
            />
          ))}
      </TableFrame>
      <RequirementSource />
    </>
  );
}
