import {linkTarget, targetKey} from './linkTarget';
import {childrenOf, isElement, type Node} from './parseTopic';
import {withTarget} from './sentences';
import {tidyValue} from './words';

const codeNames = ['code', 'kbd', 'samp', 'tt'];

/** The text of a node on one line, with the target next to the words of each link. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  if (!isElement(node)) return childrenOf(node).map(textOf).join('');
  const words = node.children.map(textOf).join('');
  if (node.tagName === 'br') return ' ';
  if (node.tagName === 'img') return String(node.properties.alt ?? '');
  if (codeNames.includes(node.tagName)) return tidyValue(words);
  const {href} = node.properties;
  if (node.tagName !== 'a' || typeof href !== 'string') return words;
  return withTarget(words, targetKey(linkTarget(href)));
}

/** Values to enter: in code, or in bold italics as in the exports of 2021 to 2023. */
export function valuesIn(node: Node, around: readonly string[] = []): string[] {
  if (!isElement(node)) return [];
  const names = [...around, node.tagName];
  const bold = names.includes('strong') && names.includes('em');
  if (bold || codeNames.includes(node.tagName)) return [tidyValue(textOf(node))];
  return node.children.flatMap((child) => valuesIn(child, names));
}
