import type {ReactNode} from 'react';
import type {Topic} from '../../facts/topics';
import {readableMoment} from '../../runs/rules/moment';
import {TableFrame} from '../../ui/TableFrame';
import type {Standing} from '../rules/standing';
import {countWords, rowName} from '../rules/standingDocument';
import styles from './Tool.module.css';

interface Props {
  readonly rows: readonly Standing[];
  readonly tasks: readonly Topic[];
}

/** Landscapes by task, with completed steps and the time of the last one. */
export function StandingTable({rows, tasks}: Props): ReactNode {
  const columns = tasks.map(({planOrder, shortTitle}) => `${planOrder} ${shortTitle}`);
  return (
    <TableFrame caption="Steps ticked off" columns={['Landscape', ...columns]}>
      <tbody className={styles.standing}>
        {rows.map((row, at) => (
          <tr key={at}>
            <th scope="row">
              {rowName(row)}
              {row.remark !== undefined && <p className={styles.problem}>{row.remark}</p>}
            </th>
            {row.tasks.map((task, index) => (
              <td key={columns[index]} data-label={columns[index]}>
                {countWords(row, task)}
                {task.last !== undefined && (
                  <time dateTime={task.last}>{readableMoment(task.last)}</time>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
