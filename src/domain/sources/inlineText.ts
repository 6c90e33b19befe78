import {linkTarget, targetKey} from './linkTarget';
import type {Block, Inline} from './sourceTree';
import {tidy, tidyValue} from './words';

function wordsOf({kind, text}: Exclude<Inline, {kind: 'break'}>): string {
  return kind === 'value' ? tidyValue(text) : text;
}

/** The text that a reader sees. */
export function plainText(inlines: readonly Inline[]): string {
  return tidy(inlines.map((inline) => (inline.kind === 'break' ? ' ' : wordsOf(inline))).join(''));
}

/** The text with the target in place of a link's words, which change with the other topic's title. */
export function textWithTargets(inlines: readonly Inline[]): string {
  const parts = inlines.map((inline) => {
    if (inline.kind === 'break') return ' ';
    return inline.kind === 'link' ? `[${targetKey(linkTarget(inline.url))}]` : wordsOf(inline);
  });
  return tidy(parts.join(''));
}

/** The inlines without those that show nothing. */
export function shown(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.filter((inline) => inline.kind !== 'break' && inline.text.trim() !== '');
}

/** The only inline of a paragraph, if it is of this kind. */
export function onlyOf(inlines: readonly Inline[], kind: Inline['kind']): Inline | undefined {
  const [first, ...rest] = shown(inlines);
  return first?.kind === kind && rest.length === 0 ? first : undefined;
}

/** All text of blocks, in their order. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return tidy(blocks.map(textOfBlock).join(' '));
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainText(block.inlines);
    case 'list':
      return block.items.map(textOfBlocks).join(' ');
    case 'note':
      return textOfBlocks(block.blocks);
    case 'table':
      return [block.head, ...block.rows]
        .flatMap((row) => row.map((cell) => textOfBlocks(cell.blocks)))
        .join(' ');
  }
}
