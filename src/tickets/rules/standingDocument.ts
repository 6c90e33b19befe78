import type {Topic} from '../../facts/topics';
import {readableMoment} from '../../runs/rules/moment';
import type {CopyDocument} from '../../text/rules/copyDocument';
import {text} from '../../text/rules/inline';
import type {Standing, TaskStanding} from './standing';

/** How far a task is, in words. */
export function standingWords({done, total, last}: TaskStanding): string {
  const count = `${done} of ${total}`;
  return last === undefined ? count : `${count}, last ${readableMoment(last)}`;
}

/** What names a row. */
export function rowName({name, tickets}: Standing): string {
  return [name, ...tickets].join(', ');
}

/** Where each landscape stands, as a table. */
export function standingDocument(
  rows: readonly Standing[],
  tasks: readonly Topic[],
  now: string,
): CopyDocument {
  const remarks = rows.flatMap(({name, remark}) => (remark ? [`${name}: ${remark}`] : []));
  return [
    {type: 'heading', level: 2, children: [text('Where we stand')]},
    {type: 'paragraph', children: [text(`Steps ticked off, as of ${readableMoment(now)}.`)]},
    {
      type: 'table',
      head: [
        [text('Landscape')],
        ...tasks.map(({planOrder, shortTitle}) => [text(`${planOrder} ${shortTitle}`)]),
      ],
      rows: rows.map((row) => [
        [text(rowName(row))],
        ...row.tasks.map((task) => [text(row.known ? standingWords(task) : 'No run')]),
      ]),
    },
    ...remarks.map((remark) => ({type: 'paragraph', children: [text(remark)]}) as const),
  ];
}
