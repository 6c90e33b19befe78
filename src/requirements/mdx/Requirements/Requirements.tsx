import type {ReactNode} from 'react';
import {requirementsFor} from '@site/src/requirements/rules/requirements';
import {requirementNotes} from '@site/src/facts/requirements/requirementNotes';
import {tableWords} from '@site/src/requirements/rules/tableWords';
import type {AuthorizationObjectId, UserSystemId} from '@site/src/facts/requirements/types';
import {systems} from '@site/src/facts/systems';
import {InlineText} from '@site/src/ui/InlineText';
import {FieldNote} from '../../../steps/mdx/FieldNote/FieldNote';
import {AuthorizationRows} from './AuthorizationRows';
import {RequirementSource} from './RequirementSource';
import {TableFrame} from '@site/src/ui/TableFrame';

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
