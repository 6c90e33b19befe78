import type {Paragraph} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Node, Parent} from 'unist';
import {noteWords} from '../../../src/steps/rules/noteWords';

const opening = /^:::([a-z]+)(?:\[(.*)\])?$/s;

function wordsOf(node: Node): string {
  return node.type === 'paragraph' ? toString(node as Paragraph).trim() : '';
}

/**
 * Reports wrong `:::note` … `:::` among the children of a node: Docusaurus would show the marks as
 * text, or include everything that follows in the note.
 */
export function checkNotes(node: Node, say: (node: Node, message: string) => void): void {
  const children = 'children' in node ? (node as Parent).children : [];
  let open: {readonly node: Node; readonly kind: string} | undefined;
  for (const child of children) {
    const words = wordsOf(child);
    const kind = opening.exec(words)?.[1];
    if (!words.startsWith(':::')) continue;
    if (words === ':::' && open) open = undefined;
    else if (kind && !open) {
      open = {node: child, kind};
      if (!Object.hasOwn(noteWords, kind))
        say(
          child,
          `":::${kind}" is no note; expected one of ${Object.keys(noteWords).join(', ')}.`,
        );
    } else
      say(
        child,
        `"${words.split('\n')[0]}" begins or ends no note; expected :::note and ::: on lines of their own, with blank lines around.`,
      );
  }
  if (open) say(open.node, `the note ":::${open.kind}" does not end; expected ":::".`);
}
