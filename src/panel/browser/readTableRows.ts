import type {TopologyId} from '../../facts/topologyIds';
import type {Values} from '../../facts/valueDefinitions';
import {branchOf} from '../../steps/browser/stepOfElement';
import type {FactItem} from '../../text/rules/copyDocument';
import {text, type Inline} from '../../text/rules/inline';
import {readInlines} from './readInlines';

const wordsOf = (cell: Element) =>
  (cell.querySelector('code') ?? cell).textContent.replace(/\s+/g, ' ').trim();

/** What the cells of a row say; of several, each with the heading of its column. */
function cellsOf(row: Element, columns: readonly string[], values: Values): readonly Inline[] {
  const cells = [...row.querySelectorAll('td')];
  return cells.flatMap((cell, index) => {
    const column = columns.at(index - cells.length) ?? '';
    const before = cells.length === 1 ? [] : [text(`${index === 0 ? '' : '; '}${column}: `)];
    return [...before, ...readInlines(cell, values)];
  });
}

/**
 * The rows of a table that have a name, such as the authorizations: object and field, also where
 * they span several rows. Rows without one are a choice that the step explains.
 */
function rowsOf(table: Element, values: Values): readonly FactItem[] {
  const columns = [...table.querySelectorAll('thead th')].map(wordsOf);
  let group = '';
  let name = '';
  return [...table.querySelectorAll('tbody tr')].flatMap((row) => {
    for (const cell of row.querySelectorAll('th'))
      if (cell.scope === 'rowgroup') group = wordsOf(cell);
      else name = wordsOf(cell);
    const label = `${group} ${name}`.trim();
    return label === '' ? [] : [{label, children: cellsOf(row, columns, values)}];
  });
}

/**
 * The rows of the tables in a step, in the chosen branch: work that one sentence can't describe.
 */
export function readTableRows(
  step: Element,
  topology: TopologyId | undefined,
  values: Values,
): readonly FactItem[] {
  return [...step.querySelectorAll('table')]
    .filter((table) => {
      const branch = branchOf(table);
      return branch === undefined || branch === topology;
    })
    .flatMap((table) => rowsOf(table, values));
}
