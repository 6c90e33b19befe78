import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {requirementChanges} from '@site/src/facts/requirements/requirementChanges';
import {concernedText} from '@site/src/requirements/rules/historyWords';
import {tableWords} from '@site/src/requirements/rules/tableWords';
import type {RequirementChange} from '@site/src/facts/requirements/types';
import {sourceRevision} from '@site/src/facts/topics';
import {InlineText} from '@site/src/ui/InlineText';
import {Day} from '../Requirements/Day';
import {TableFrame} from '@site/src/ui/TableFrame';
import styles from './RequirementHistory.module.css';

const newestFirst = [...requirementChanges].reverse();

/** Every change of the requirement, newest first, with the commit in SAP's repository. */
export function ChangeTable(): ReactNode {
  return (
    <TableFrame caption={tableWords.changes.caption} columns={tableWords.changes.columns}>
      <tbody>
        {newestFirst.map((change) => (
          <ChangeRow key={change.date} {...change} />
        ))}
      </tbody>
    </TableFrame>
  );
}

function ChangeRow({
  date,
  commit,
  title,
  detail,
  announcement,
  ...change
}: RequirementChange): ReactNode {
  const id = `change-${date}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <tr id={id} className={styles.target}>
      <th scope="row">
        <Day>{date}</Day>
      </th>
      <td className={styles.what}>
        <strong>
          <InlineText>{title}</InlineText>
        </strong>
        <br />
        <InlineText>{detail}</InlineText>
        <br />
        <small>{concernedText(change.systems)}</small>
      </td>
      <td>{announcement}</td>
      <td>
        <Link to={`${sourceRevision.repository}/commit/${commit}`}>{commit}</Link>
      </td>
    </tr>
  );
}
