import type {TopologyId} from '../../facts/topologyIds';
import type {Values} from '../../facts/valueDefinitions';
import {branchOf} from '../../steps/browser/stepOfElement';
import type {FactItem} from '../../text/rules/copyDocument';
import {readInlines} from './readInlines';

const wordsOf = (cell: Element) =>
  (cell.querySelector('code') ?? cell).textContent.replace(/\s+/g, ' ').trim();

/** The rows of a table: object and field are the label, even if they span several rows. */
function rowsOf(table: Element, values: Values): readonly FactItem[] {
  let group = '';
  let name = '';
  return [...table.querySelectorAll('tbody tr')].map((row) => {
    for (const cell of row.querySelectorAll('th'))
      if (cell.scope === 'rowgroup') group = wordsOf(cell);
      else name = wordsOf(cell);
    const cells = [...row.querySelectorAll('td')];
    return {
      label: `${group} ${name}`.trim(),
      children: cells.flatMap((cell) => readInlines(cell, values)),
    };
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
