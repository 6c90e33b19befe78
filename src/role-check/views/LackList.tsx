import type {ReactNode} from 'react';
import type {MissingValue} from '@site/src/role-check/rules/evaluate/answer';
import {Code} from '@site/src/ui/Code';

/** The values that no authorization grants together with the other fields. */
export function LackList({lacks}: {readonly lacks: readonly MissingValue[]}): ReactNode {
  if (lacks.length === 0) return null;
  return (
    <>
      <p>Missing:</p>
      <ul>
        {lacks.map((missing) => (
          <li key={`${missing.object} ${missing.field} ${missing.value}`}>
            <MissingText {...missing} />
          </li>
        ))}
      </ul>
    </>
  );
}

function MissingText({object, field, value, nearest, standsIn, hint}: MissingValue): ReactNode {
  return (
    <>
      {object}, field {field}: <Code>{value}</Code>
      {nearest && ` in role ${nearest.role}, authorization ${nearest.authorization}`}
      {standsIn && ` (is in ${standsIn.role}, authorization ${standsIn.authorization})`}
      {hint && `. ${hint}`}
    </>
  );
}
