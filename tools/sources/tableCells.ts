import type {Element} from 'hast';
import {selectAll} from 'hast-util-select';
import {isElement} from './parseTopic';

function span(cell: Element, name: 'rowSpan' | 'colSpan'): number {
  const value = Number(cell.properties[name] ?? 1);
  return Number.isInteger(value) && value > 0 && value < 1000 ? value : 1;
}

/** The cells of a table by row; a cell that spans rows or columns is repeated in each. */
export function cellsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  selectAll('tr', table).forEach((row, index) => {
    const line = (rows[index] ??= []);
    for (const cell of row.children) {
      if (!isElement(cell, 'td', 'th')) continue;
      let column = 0;
      while (line[column]) column += 1;
      for (let down = 0; down < span(cell, 'rowSpan'); down += 1)
        for (let right = 0; right < span(cell, 'colSpan'); right += 1)
          (rows[index + down] ??= [])[column + right] = cell;
    }
  });
  return rows;
}
