import type {ReactNode} from 'react';
import {fieldRuleWords} from '@site/src/requirements/rules/fieldRuleWords';
import type {RequirementRow} from '@site/src/requirements/rules/requirementRows';
import {Code} from '@site/src/ui/Code';
import {FieldName} from './FieldName';
import {Phrases} from './Phrases';
import styles from './Requirements.module.css';

interface Props {
  readonly object: string;
  readonly rows: readonly RequirementRow[];
}

/** The rows of one authorization object, as a table body. */
export function AuthorizationRows({object, rows}: Props): ReactNode {
  return (
    <tbody className={styles.rows}>
      {rows.map((row, position) => (
        <tr key={`${row.field.name} ${row.index}`}>
          {position === 0 && (
            <th scope="rowgroup" rowSpan={rows.length}>
              <Code>{object}</Code>
            </th>
          )}
          <FieldName row={row} />
          <td>
            <Phrases of={fieldRuleWords(row.field.rule)[row.index]?.phrases ?? []} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
