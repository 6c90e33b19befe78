import type {ReactNode} from 'react';
import {fieldRuleWords} from '@site/src/requirements/rules/fieldRuleWords';
import {requirementRows, type RequirementRow} from '@site/src/requirements/rules/requirementRows';
import type {RequiredAuthorization} from '@site/src/facts/requirements/types';
import {Code} from '@site/src/ui/Code';
import {InlineText} from '@site/src/ui/InlineText';
import {FieldName} from './FieldName';
import {Phrases} from './Phrases';

interface Props {
  readonly authorization: RequiredAuthorization;
  /** Show fields that SAP's guide does not give, too. */
  readonly withDerived: boolean;
}

/** The rows of one authorization object, as a table body. */
export function AuthorizationRows({authorization, withDerived}: Props): ReactNode {
  const {object, note} = authorization;
  const rows = requirementRows(authorization, withDerived);
  const head = (
    <th scope="rowgroup" rowSpan={rows.length || 1}>
      <Code>{object}</Code>
    </th>
  );
  return (
    <tbody>
      {rows.map((row, position) => (
        <tr key={rowKey(row)}>
          {position === 0 && head}
          <FieldName row={row} />
          <td>
            <Phrases of={fieldRuleWords(row.field.rule)[row.index]?.phrases ?? []} />
          </td>
        </tr>
      ))}
      {rows.length === 0 && (
        <tr>
          {head}
          <td colSpan={2}>{note && <InlineText>{note}</InlineText>}</td>
        </tr>
      )}
    </tbody>
  );
}

function rowKey({field, index, when = ''}: RequirementRow): string {
  return `${when} ${field.name} ${index}`;
}
