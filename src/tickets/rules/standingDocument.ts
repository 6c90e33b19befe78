import type {Topic} from '../../facts/topics';
import {readableMoment} from '../../runs/rules/moment';
import type {CopyDocument} from '../../text/rules/copyDocument';
import {text} from '../../text/rules/inline';
import type {Standing, TaskStanding} from './standing';

/** How many steps of a task are completed, in words. */
export function countWords({known}: Standing, {done, total}: TaskStanding): string {
  if (!known) return 'No run';
  // All steps of the task depend on the topology, which has not been chosen.
  return total === 0 ? 'Topology unknown' : `${done} of ${total}`;
}

function cellWords(row: Standing, task: TaskStanding): string {
  const count = countWords(row, task);
  return task.last === undefined ? count : `${count}, last ${readableMoment(task.last)}`;
}

/** The name of a row. */
export function rowName({name, tickets}: Standing): string {
  return [name, ...tickets].join(', ');
}

/** The progress of each landscape, as a table. */
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
        ...row.tasks.map((task) => [text(cellWords(row, task))]),
      ]),
    },
    ...remarks.map((remark) => ({type: 'paragraph', children: [text(remark)]}) as const),
  ];
}
