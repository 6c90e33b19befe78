import {onlyOf, plainText, shown, textOfBlocks} from './inlineText';
import type {PrintedField, PrintedRule, PrintedValue} from './printedRole';
import type {Block, Cell, Inline} from './sourceTree';
import {tidy, tidyValue} from './words';

/** `PROGRAM`, or `BTCUNAME: heading`. */
export function fieldName(cell: Cell): Omit<PrintedField, 'rule'> | undefined {
  const [block, ...rest] = cell.blocks;
  if (block?.kind !== 'paragraph' || rest.length > 0) return undefined;
  const [name, ...others] = shown(block.inlines);
  if (name?.kind !== 'value') return undefined;
  const heading = others.find((inline) => inline.kind === 'label');
  if (others.length === 0) return {name: tidyValue(name.text)};
  if (!heading || others.length > 2) return undefined;
  return {name: tidyValue(name.text), heading: tidy(plainText([heading]))};
}

/** `DELE: Delete Background Jobs`, `Automatically prefilled: 03`, `RELE`. */
function printedValue(inlines: readonly Inline[]): PrintedValue | undefined {
  const [first, second, ...rest] = shown(inlines);
  if (first?.kind === 'value' && rest.length === 0) {
    const value = tidyValue(first.text);
    if (!second) return {value};
    const meaning =
      second.kind === 'text' ? /^\s*[:\u2013-]\s*(.+)$/.exec(second.text)?.[1] : undefined;
    return meaning ? {value, meaning: tidy(meaning)} : undefined;
  }
  const prefilled = first?.kind === 'text' && /^automatically prefilled:?\s*$/i.test(first.text);
  if (prefilled && second?.kind === 'value' && rest.length === 0)
    return {value: tidyValue(second.text), prefilled: true};
  return undefined;
}

function isAsterisk(inlines: readonly Inline[]): boolean {
  return /^\*(?: ?\(asterisk\))?$/.test(plainText(inlines));
}

function itemsOf(block: Block | undefined): (readonly Inline[])[] | undefined {
  if (block?.kind !== 'list') return undefined;
  const items = block.items.map((item) => (item.length === 1 ? item[0] : undefined));
  return items.every((item) => item?.kind === 'paragraph')
    ? items.map((item) => (item?.kind === 'paragraph' ? item.inlines : []))
    : undefined;
}

function valuesRule(items: (readonly Inline[])[]): PrintedRule | undefined {
  const values = items.map(printedValue);
  return values.every((value) => value !== undefined) ? {kind: 'values', values} : undefined;
}

/** *Enter one of the following:* the asterisk, or a list of own values. */
function choiceRule(items: (readonly Inline[])[]): PrintedRule | undefined {
  const [asterisk, list, ...rest] = items;
  if (!asterisk || !list || rest.length > 0) return undefined;
  const first = shown(asterisk)[0];
  const listed = /^list (.+) explicitly\.?$/i.exec(plainText(list))?.[1];
  if (first?.kind !== 'value' || first.text.trim() !== '*' || !listed) return undefined;
  return {kind: 'asterisk-or-listed', listedLabel: listed};
}

/** What a value cell of SAP's authorization table asks for; undefined where it says it in other words. */
export function fieldRule(cell: Cell): PrintedRule | undefined {
  const [first, second, ...rest] = cell.blocks;
  if (!first || rest.length > 0) return undefined;
  if (!second) {
    const items = itemsOf(first);
    if (items) return valuesRule(items);
    if (first.kind !== 'paragraph') return undefined;
    return isAsterisk(first.inlines) ? {kind: 'asterisk'} : valuesRule([first.inlines]);
  }
  const items = itemsOf(second);
  const asks =
    first.kind === 'paragraph' && /^enter one of the following:?$/i.test(plainText(first.inlines));
  return asks && items ? choiceRule(items) : undefined;
}

/** The object of a row: one value. */
export function objectName(cell: Cell | undefined): string | undefined {
  const [block, ...rest] = cell?.blocks ?? [];
  if (block?.kind !== 'paragraph' || rest.length > 0) return undefined;
  const value = onlyOf(block.inlines, 'value');
  return value && 'text' in value ? tidyValue(value.text) : undefined;
}

/** A cell's words, for rules that are not understood and for tables of plain values. */
export function cellText(cell: Cell | undefined): string {
  return tidyValue(textOfBlocks(cell?.blocks ?? []));
}
