import type {ReactNode} from 'react';
import type {RequirementRow} from '@site/src/requirements/rules/requirementRows';
import {Code} from '@site/src/ui/Code';
import styles from './Requirements.module.css';

/** The field of a row, once for all its values, with the heading printed in SAP's guide. */
export function FieldName({row}: {readonly row: RequirementRow}): ReactNode {
  const {field, index, rowsOfField} = row;
  if (index > 0) return null;
  return (
    <th scope="row" rowSpan={rowsOfField}>
      <Code>{field.name}</Code>
      {field.heading && <Line>{field.heading}</Line>}
    </th>
  );
}

/** A separate line below the name, even without a style sheet. */
function Line({children}: {readonly children: string}): ReactNode {
  return (
    <>
      <br />
      <span className={styles.heading}>{children}</span>
    </>
  );
}
