import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {requirementChanges} from '@site/src/domain/requirements/requirementChanges';
import type {RequirementChange, UserSystemId} from '@site/src/domain/requirements/types';
import {userSystemsOf} from '@site/src/domain/requirements/userSystems';
import {systems} from '@site/src/domain/systems/systems';
import {topologies} from '@site/src/domain/topology/topologies';
import {sourceRevision} from '@site/src/domain/topics/topics';
import {InlineText} from '@site/src/components/ui/InlineText/InlineText';
import {Day} from '../Requirements/Day';
import {TableFrame} from '@site/src/components/ui/TableFrame/TableFrame';
import styles from './RequirementHistory.module.css';

const newestFirst = [...requirementChanges].reverse();

/** Every change of the requirement, newest first, with the commit in SAP's repository. */
export function ChangeTable(): ReactNode {
  return (
    <TableFrame
      caption="Changes of the requirement in SAP’s guide, newest first"
      columns={['Date', 'What changed', 'SAP’s document history', 'Commit']}
    >
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
        <small>Concerns: {concerned(change.systems)}</small>
      </td>
      <td>{announcement}</td>
      <td>
        <Link to={`${sourceRevision.repository}/commit/${commit}`}>{commit}</Link>
      </td>
    </tr>
  );
}

/** The topologies that a change concerns, with the system where it concerns only one of two. */
function concerned(affected: readonly UserSystemId[]): string {
  return topologies
    .flatMap(({id, label}) => {
      const all = userSystemsOf(id);
      const own = all.filter((system) => affected.includes(system));
      if (own.length === 0) return [];
      if (own.length === all.length) return [label];
      return [`${label} (${own.map((system) => systems[system].label).join(', ')})`];
    })
    .join('; ');
}
