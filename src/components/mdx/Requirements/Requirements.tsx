import type {ReactNode} from 'react';
import {requirementsFor} from '@site/src/domain/requirements/requirements';
import {requirementNotes} from '@site/src/domain/requirements/requirementNotes';
import {tableWords} from '@site/src/domain/requirements/tableWords';
import type {AuthorizationObjectId, UserSystemId} from '@site/src/domain/requirements/types';
import {systems} from '@site/src/domain/systems/systems';
import {InlineText} from '@site/src/components/ui/InlineText/InlineText';
import {FieldNote} from '../FieldNote/FieldNote';
import {AuthorizationRows} from './AuthorizationRows';
import {RequirementSource} from './RequirementSource';
import {TableFrame} from '@site/src/components/ui/TableFrame/TableFrame';

interface Props {
  readonly system: UserSystemId;
  /** This object alone; for S_RFCACL, with the derived fields. */
  readonly object?: AuthorizationObjectId;
}

/** The authorizations that the role of a system must contain, from the requirement data. */
export function Requirements({system, object}: Props): ReactNode {
  const {authorizations} = requirementsFor(system);
  const shown = authorizations.filter(
    (authorization) => !object || authorization.object === object,
  );
  const notes = shown.flatMap((authorization) =>
    requirementNotes(authorization, object !== undefined),
  );
  return (
    <>
      <TableFrame
        caption={tableWords.authorizations.caption(object, systems[system].label)}
        columns={tableWords.authorizations.columns}
      >
        {shown.map((authorization) => (
          <AuthorizationRows
            key={authorization.object}
            authorization={authorization}
            withDerived={object !== undefined}
          />
        ))}
      </TableFrame>
      <RequirementSource />
      {notes.map(({text, ground}) => (
        <FieldNote key={text} ground={ground}>
          <p>
            <InlineText>{text}</InlineText>
          </p>
        </FieldNote>
      ))}
    </>
  );
}
