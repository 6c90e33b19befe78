import type {ReactNode} from 'react';
import type {RolePart} from '@site/src/domain/requirements/types';
import {Code} from '@site/src/components/ui/Code/Code';

/** The name of a part of a role: start authorization, object, or one value of a field. */
export function RolePartName({part}: {readonly part: RolePart}): ReactNode {
  switch (part.kind) {
    case 'start-authorization':
      return <Code>{part.id}</Code>;
    case 'authorization':
      return <Code>{part.object}</Code>;
    case 'value':
      return (
        <>
          <Code>{part.object}</Code>, field {part.field}: <Code>{part.value}</Code>
        </>
      );
  }
}
