import type {ReactNode} from 'react';
import type {RequiredAuthorization, UserSystemId} from '@site/src/facts/requirements/types';
import {topologyOfUserSystem} from '@site/src/facts/requirements/userSystems';
import {systems} from '@site/src/facts/systems';
import {InlineText} from '@site/src/ui/InlineText';
import {FieldNote} from '../../../steps/mdx/FieldNote/FieldNote';

interface SystemAuthorization extends RequiredAuthorization {
  readonly system: UserSystemId;
}

/** What SAP's guide does not say about the requirements in the matrix, with sources. */
export function MatrixNotes({
  authorizations,
}: {
  readonly authorizations: readonly SystemAuthorization[];
}): ReactNode {
  return authorizations.map(({system, object, note, fieldNote}) =>
    fieldNote ? (
      <div key={`${system} ${object}`} data-of-topology={topologyOfUserSystem(system).id}>
        <FieldNote source={fieldNote.source}>
          <p>
            {systems[system].label}, {object}: {note && <InlineText>{note}</InlineText>}{' '}
            <InlineText>{fieldNote.text}</InlineText>
          </p>
        </FieldNote>
      </div>
    ) : null,
  );
}
