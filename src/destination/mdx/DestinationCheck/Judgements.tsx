import type {ReactNode} from 'react';
import {TableFrame} from '@site/src/ui/TableFrame';
import type {Judgement, Verdict} from '@site/src/destination/rules/judgement';
import styles from './Judgements.module.css';

/** What is judged: a key of a file or a part of a URL. */
export interface JudgementRow extends Judgement {
  readonly name: string;
  /** What was found; empty if nothing was. */
  readonly text: string;
}

const words: Readonly<Record<Verdict, string>> = {
  right: 'Right',
  wrong: 'Wrong',
  missing: 'Missing',
  differs: 'Other value',
  notNeeded: 'Not needed',
  check: 'Check',
};

interface Props {
  readonly caption: string;
  readonly rows: readonly JudgementRow[];
}

/** What is right and what is wrong, row by row, with what would do and the ground. */
export function Judgements({caption, rows}: Props): ReactNode {
  return (
    <TableFrame caption={caption} columns={['Name', 'Found', 'Verdict', 'Why, and what would do']}>
      <tbody>
        {rows.map(({name, text, verdict, message, whatWouldDo, source}) => (
          <tr key={name} data-name={name} data-verdict={verdict}>
            <th scope="row">{name}</th>
            <td>{text === '' ? '–' : <code>{text}</code>}</td>
            <td>
              <strong className={styles.verdict} data-verdict={verdict}>
                {words[verdict]}
              </strong>
            </td>
            <td>
              {message} {whatWouldDo} <small className={styles.source}>({source})</small>
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
