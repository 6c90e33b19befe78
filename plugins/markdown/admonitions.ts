import type {Paragraph, PhrasingContent, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {noteWords} from '../../src/domain/notes/noteWords';
import {paragraph, quote, strong, text, type Blocks} from './build';

const opening = /^:::([a-z]+)(?:\[(.*)\])?$/s;

/** The kind of note that a paragraph opens, or undefined. */
function openedKind(node: RootContent): string | undefined {
  return node.type === 'paragraph' ? opening.exec(toString(node).trim())?.[1] : undefined;
}

const closes = (node: RootContent) => node.type === 'paragraph' && toString(node).trim() === ':::';

/** The title between the brackets of `:::caution[Title]`, as authors formatted it. */
function titleOf({children}: Paragraph): PhrasingContent[] {
  if (!toString(children).includes('[')) return [];
  return children.map((child, index) => {
    if (child.type !== 'text') return child;
    const from = index === 0 ? child.value.replace(/^:::[a-z]+\[/, '') : child.value;
    return text(index === children.length - 1 ? from.replace(/\]\s*$/, '') : from);
  });
}

function noteOf(kind: string, head: Paragraph, children: readonly RootContent[], file: string) {
  const word = noteWords[kind];
  if (!word)
    throw new Error(
      `${file}: no Markdown for the note ":::${kind}"; expected one of ${Object.keys(noteWords).join(', ')}.`,
    );
  const title = titleOf(head);
  const line = title.length > 0 ? [text(`${word}: `), ...title] : [text(word)];
  return {
    ...quote([paragraph(strong(line)), ...(children as Blocks)]),
    data: {note: kind},
  };
}

/**
 * Makes quotations of `:::note` … `:::`, which the parser takes for paragraphs.
 * @throws where a note does not end, or its marks do not stand on lines of their own
 */
export function groupNotes(nodes: readonly RootContent[], file: string): RootContent[] {
  const result: RootContent[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index] as RootContent;
    const kind = openedKind(node);
    if (!kind) {
      if (node.type === 'paragraph' && toString(node).startsWith(':::'))
        throw new Error(
          `${file}: "${toString(node).split('\n')[0]}" begins or ends no note; expected :::note and ::: on lines of their own, with blank lines around.`,
        );
      result.push(node);
      continue;
    }
    const end = nodes.findIndex((candidate, at) => at > index && closes(candidate));
    if (end < 0) throw new Error(`${file}: the note ":::${kind}" does not end; expected ":::".`);
    result.push(noteOf(kind, node as Paragraph, nodes.slice(index + 1, end), file));
    index = end;
  }
  return result;
}
