import type {ReactNode} from 'react';
import type {RequirementRow} from '@site/src/domain/requirements/requirementRows';
import {Code} from '@site/src/components/ui/Code/Code';
import styles from './Requirements.module.css';

/** The field of a row, once for all of its values, with the heading that SAP's guide prints. */
export function FieldName({row}: {readonly row: RequirementRow}): ReactNode {
  const {field, index, rowsOfField} = row;
  if (index > 0) return null;
  return (
    <th scope="row" rowSpan={rowsOfField}>
      <Code>{field.name}</Code>
      {field.heading && <span className={styles.heading}>{field.heading}</span>}
    </th>
  );
}
