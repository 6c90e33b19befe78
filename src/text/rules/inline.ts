import type {Piece} from '../../runs/rules/substitute';

/** A part of a step's text, independent of any format. */
export type Inline =
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'code'; readonly text: string}
  | {readonly type: 'strong'; readonly children: readonly Inline[]}
  | {readonly type: 'link'; readonly url: string; readonly children: readonly Inline[]}
  /** The reader's value, or its placeholder if `given` is false. */
  | {readonly type: 'value'; readonly text: string; readonly given: boolean};

/** Plain words. */
export function text(words: string): Inline {
  return {type: 'text', text: words};
}

/** A transaction code, a field name or another literal. */
export function code(literal: string): Inline {
  return {type: 'code', text: literal};
}

/** Words with a link. */
export function link(words: string, url: string): Inline {
  return {type: 'link', url, children: [text(words)]};
}

/** A sentence from typed data: `code` in backticks and *labels* in asterisks, as in Markdown. */
export function marked(sentence: string): readonly Inline[] {
  return sentence.split(/(`[^`]+`|\*[^*]+\*)/).map((part): Inline => {
    const inner = part.slice(1, -1);
    if (part.startsWith('`')) return code(inner);
    if (part.startsWith('*')) return {type: 'strong', children: [text(inner)]};
    return text(part);
  });
}

/** A template with the reader's values, as one literal: neighboring code is joined. */
export function pieces(substituted: readonly Piece[]): readonly Inline[] {
  return substituted.map((piece) =>
    piece.type === 'value'
      ? {type: 'value', text: piece.text, given: piece.given}
      : {type: 'code', text: piece.text},
  );
}
