import type {ReactNode} from 'react';
import {derivedCases} from '@site/src/requirements/rules/requirementRows';
import {tableWords} from '@site/src/requirements/rules/tableWords';
import type {RequiredAuthorization, UserSystemId} from '@site/src/facts/requirements/types';
import {systems} from '@site/src/facts/systems';
import {TableFrame} from '@site/src/ui/TableFrame';
import {useOwnValue} from '@site/src/runs/views/useRuns';
import {FieldNote} from '@site/src/steps/mdx/FieldNote/FieldNote';
import {AuthorizationRows} from './AuthorizationRows';

interface Props {
  readonly authorization: RequiredAuthorization;
  readonly system: UserSystemId;
}

/**
 * The values of an object that SAP's guide only names. If the reader has entered a user name, it
 * applies to both systems, so only the values for one name remain.
 */
export function DerivedValues({authorization, system}: Props): ReactNode {
  const {object, fieldNote} = authorization;
  const isSameName = useOwnValue('technicalUser') !== undefined;
  const {caption, derived, columns} = tableWords.authorizations;
  return (
    <FieldNote source={fieldNote?.source ?? ''}>
      {derivedCases(authorization, isSameName).map(({id, when, rows}) => (
        <TableFrame
          key={id}
          caption={`${caption(object, systems[system].label)}${when && `, if ${when}`}`}
          columns={columns}
        >
          <AuthorizationRows object={object} rows={rows} />
        </TableFrame>
      ))}
      <p>{derived}</p>
    </FieldNote>
  );
}
