import {plainText} from './inlineText';
import type {Inline} from './sourceTree';
import {tidy, tidyValue} from './words';

/** What the sentences of a topic name. */
export interface Terms {
  readonly transactions: string[];
  readonly paths: string[];
  readonly labels: string[];
  readonly values: string[];
  readonly notes: string[];
}

const isArrow = (inline: Inline | undefined) =>
  inline?.kind === 'text' && /^\s*>\s*$/.test(inline.text);
const isLabel = (inline: Inline | undefined) =>
  inline?.kind === 'label' || inline?.kind === 'strong';
const wordBeforeLabel = /\b(?:choose|select|under|open|press|go to|on the|in the)\s*$/i;

/** The menu path that begins here, and where it ends; undefined where none does. */
function pathAt(inlines: readonly Inline[], start: number) {
  const parts: string[] = [];
  let at = start;
  for (; isLabel(inlines[at]); at += 2) {
    const part = inlines[at];
    if (part && 'text' in part) parts.push(tidy(part.text));
    if (!isArrow(inlines[at + 1])) break;
  }
  return parts.length > 1 ? {path: parts.join(' > '), next: at + 1} : undefined;
}

function textBefore(inlines: readonly Inline[], at: number): string {
  const before = inlines[at - 1];
  return before && 'text' in before ? before.text : '';
}

/** Whether a value is a transaction: the word stands before it, or before the one that it goes on. */
function isTransaction(inlines: readonly Inline[], at: number): boolean {
  const value = inlines[at];
  if (value?.kind !== 'value') return false;
  if (/^\/[no]\//i.test(value.text)) return true;
  const before = textBefore(inlines, at);
  if (/\btransactions?\s*(?:code\s*)?$/i.test(before)) return true;
  return /^\s*(?:,|or|and|,\s*(?:or|and))\s*$/.test(before) && isTransaction(inlines, at - 2);
}

function numbersOfNotes(text: string): string[] {
  const mentions = text.match(/SAP Notes?:?(?:(?:,|\sand|\sor)?\s\d{5,8}\b)+/g) ?? [];
  return mentions.flatMap((mention) => mention.match(/\d{5,8}/g) ?? []);
}

/** Adds what a sentence names to the terms of its topic. */
export function collectTerms(inlines: readonly Inline[], terms: Terms): void {
  for (let at = 0; at < inlines.length; at += 1) {
    const inline = inlines[at];
    const path = pathAt(inlines, at);
    if (path) {
      terms.paths.push(path.path);
      at = path.next - 1;
    } else if (inline?.kind === 'value') {
      const list = isTransaction(inlines, at) ? terms.transactions : terms.values;
      list.push(tidyValue(inline.text));
    } else if (
      inline?.kind === 'label' ||
      (inline?.kind === 'strong' && wordBeforeLabel.test(textBefore(inlines, at)))
    ) {
      terms.labels.push(tidy(inline.text).replace(/[.:,]$/, ''));
    } else if (inline?.kind === 'text') {
      for (const [, code] of inline.text.matchAll(/\btransactions? ([A-Z][A-Z0-9_]{2,})\b/g))
        if (code) terms.transactions.push(code);
    }
  }
  terms.notes.push(...numbersOfNotes(plainText(inlines)));
}
