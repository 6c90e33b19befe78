import type {ReactNode} from 'react';
import type {Excess} from '@site/src/role-check/rules/evaluate/answer';
import {Code} from '@site/src/ui/Code';

/** Values that are broader than needed, with the narrower choice. */
export function ExcessList({excess}: {readonly excess: readonly Excess[]}): ReactNode {
  if (excess.length === 0) return null;
  return (
    <>
      <p>More than needed:</p>
      <ul>
        {excess.map(({object, field, value, narrower, in: ref}) => (
          <li key={`${ref.role} ${ref.authorization} ${object} ${field} ${value}`}>
            {object}, field {field}: <Code>{value}</Code> in role {ref.role}, authorization{' '}
            {ref.authorization}; narrower: <Code>{narrower}</Code>
          </li>
        ))}
      </ul>
    </>
  );
}
