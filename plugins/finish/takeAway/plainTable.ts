import type {Element, ElementContent} from 'hast';
import {element, findAll, isElement, named} from '../../lib/html';

const blocks = new Set('p div ul ol li dl dt dd blockquote'.split(' '));

/** The content of a cell as lines: Markdown has no blocks in cells. */
function linesOf(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children)
    if (isElement(child) && child.tagName === 'br') lines.push([]);
    else if (isElement(child) && blocks.has(child.tagName))
      lines.push(...linesOf(child.children), []);
    else lines.at(-1)?.push(child);
  return lines;
}

const isBlank = (line: readonly ElementContent[]) =>
  line.every((node) => node.type === 'text' && node.value.trim() === '');

function inLines(children: readonly ElementContent[]): ElementContent[] {
  return linesOf(children)
    .filter((line) => !isBlank(line))
    .flatMap((line, index) => (index > 0 ? [element('br', []), ...line] : line));
}

/**
 * A table in Markdown's form: one row of headings, no parts, and a cell that spans rows is repeated
 * in each.
 * @param staysBehind whether a part, row or cell is left out
 * @param inside returns the content of a cell
 */
export function plainTable(
  table: Element,
  staysBehind: (part: Element) => boolean,
  inside: (cell: Element) => ElementContent[],
): Element {
  const parts = table.children.filter(isElement).filter((part) => !staysBehind(part));
  const rows = parts
    .flatMap((part) => findAll(part, named('tr')))
    .filter((row) => !staysBehind(row))
    .map((row) => row.children.filter(isElement).filter((cell) => !staysBehind(cell)));
  const width = rows[0]?.length ?? 0;
  const open: {content: ElementContent[]; rows: number}[] = [];
  const grid = rows.map((cells) => {
    const rest = [...cells];
    const full: ElementContent[][] = [];
    while (full.length < width) {
      const above = open[full.length];
      if (above && above.rows > 0) {
        above.rows -= 1;
        full.push(structuredClone(above.content));
        continue;
      }
      const cell = rest.shift();
      const words = cell ? inLines(inside(cell)) : [];
      // A heading across the table.
      const isHead = cell?.tagName === 'th' && Number(cell.properties.colSpan ?? 1) > 1;
      const content = isHead ? [element('strong', words)] : words;
      open[full.length] = {content, rows: Number(cell?.properties.rowSpan ?? 1) - 1};
      full.push(content);
      for (let more = Number(cell?.properties.colSpan ?? 1) - 1; more > 0; more -= 1)
        if (full.length < width) full.push([]);
    }
    return full;
  });
  const rowOf = (cells: ElementContent[][], name: string) =>
    element(
      'tr',
      cells.map((content) => element(name, content)),
    );
  const [head = [], ...body] = grid;
  return element('table', [
    element('thead', [rowOf(head, 'th')]),
    element(
      'tbody',
      body.map((cells) => rowOf(cells, 'td')),
    ),
  ]);
}
