/** A block of a page: where it stands, and what it says. */
export interface Block {
  /** The containers around it, outside in, and what it is: `item 3 > note > paragraph`. */
  readonly kind: string;
  /** Without white space, about which HTML and Markdown think differently. */
  readonly text: string;
}

/** The text of a block, as both sides write it. */
export function normalized(text: string): string {
  return text.replace(/[\s\u200b]+/g, '');
}

/** Collects blocks in reading order; a block without text says nothing. */
export class BlockList {
  readonly blocks: Block[] = [];

  add(containers: readonly string[], kind: string, text: string): void {
    const said = normalized(text);
    if (said !== '' || kind === 'cell')
      this.blocks.push({kind: [...containers, kind].join(' > '), text: said});
  }
}
