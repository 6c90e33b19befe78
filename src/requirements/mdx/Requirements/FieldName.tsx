import type {ReactNode} from 'react';
import type {RequirementRow} from '@site/src/requirements/rules/requirementRows';
import {Code} from '@site/src/ui/Code';
import styles from './Requirements.module.css';

/** The field of a row, once for all of its values, with the heading that SAP's guide prints. */
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

/** A line below the name, also where no style sheet makes it one. */
function Line({children}: {readonly children: string}): ReactNode {
  return (
    <>
      <br />
      <span className={styles.heading}>{children}</span>
    </>
  );
}
