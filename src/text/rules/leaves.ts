import type {Inline} from './inline';
import {safeUrl} from './safeUrl';

/** A piece of text with all formatting that applies to it. */
export interface Leaf {
  readonly kind: 'text' | 'code';
  readonly text: string;
  readonly strong: boolean;
  /** The link target; safe in every format. */
  readonly url?: string;
}

type Style = Pick<Leaf, 'strong' | 'url'>;

const hidden = /(?!\s)[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** One line without hidden characters. */
function oneLine(words: string): string {
  return words.replace(hidden, '').replace(/\s+/g, ' ');
}

function leavesOf(inlines: readonly Inline[], style: Style): readonly Leaf[] {
  return inlines.flatMap((inline): readonly Leaf[] => {
    switch (inline.type) {
      case 'text':
        return [{kind: 'text', text: oneLine(inline.text), ...style}];
      case 'code':
        return [{kind: 'code', text: oneLine(inline.text), ...style}];
      case 'value': {
        const words = oneLine(inline.text);
        return [{kind: 'code', text: inline.given ? words : `‹${words}›`, ...style}];
      }
      case 'strong':
        return leavesOf(inline.children, {...style, strong: true});
      case 'link':
        return leavesOf(inline.children, {...style, url: style.url ?? safeUrl(inline.url)});
    }
  });
}

/** Moves blanks at the ends of strong words outside: no format reads `** words **` as strong. */
function hoistBlanks(leaf: Leaf): readonly Leaf[] {
  if (!leaf.strong || leaf.kind === 'code') return [leaf];
  const core = leaf.text.trim();
  if (core === '') return [{...leaf, strong: false}];
  const before = leaf.text.startsWith(' ') ? [{...leaf, text: ' ', strong: false}] : [];
  const after = leaf.text.endsWith(' ') ? [{...leaf, text: ' ', strong: false}] : [];
  return [...before, {...leaf, text: core}, ...after];
}

/** Whether two neighbors look the same and can be joined. */
function isAlike(first: Leaf, second: Leaf): boolean {
  return first.kind === second.kind && first.strong === second.strong && first.url === second.url;
}

function joinAlike(leaves: readonly Leaf[]): readonly Leaf[] {
  const joined: Leaf[] = [];
  for (const leaf of leaves) {
    const last = joined.at(-1);
    if (last && isAlike(last, leaf)) {
      joined[joined.length - 1] = {...last, text: oneLine(last.text + leaf.text)};
    } else if (leaf.text !== '') {
      joined.push(leaf);
    }
  }
  return joined;
}

function trimEnds(leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves
    .map((leaf, index) => {
      const start = index === 0 || leaf.kind === 'code' ? leaf.text.trimStart() : leaf.text;
      const isEnd = index === leaves.length - 1 || leaf.kind === 'code';
      return {...leaf, text: isEnd ? start.trimEnd() : start};
    })
    .filter((leaf) => leaf.text !== '');
}

/**
 * Flattens inlines into leaves that every format can write: resolves nested links and strong words,
 * joins neighbors that look alike, and removes line ends and hidden characters.
 */
export function toLeaves(inlines: readonly Inline[]): readonly Leaf[] {
  const leaves = leavesOf(inlines, {strong: false}).flatMap(hoistBlanks);
  return joinAlike(trimEnds(joinAlike(leaves)));
}

/** Consecutive leaves with the same link. */
export interface LinkGroup {
  readonly url?: string;
  readonly leaves: readonly Leaf[];
}

/** Groups neighboring leaves that lead to the same place. */
export function groupByLink(leaves: readonly Leaf[]): readonly LinkGroup[] {
  const groups: {url?: string; leaves: Leaf[]}[] = [];
  for (const leaf of leaves) {
    const last = groups.at(-1);
    if (last && last.url === leaf.url) last.leaves.push(leaf);
    else groups.push({...(leaf.url === undefined ? {} : {url: leaf.url}), leaves: [leaf]});
  }
  return groups;
}
