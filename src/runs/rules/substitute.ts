import {
  isValueName,
  valueDefinitions,
  type ValueName,
  type Values,
} from '../../facts/valueDefinitions';

/** A part of a text: the guide's words, or the reader's value or its placeholder. */
export type Piece =
  | {readonly type: 'text'; readonly text: string}
  | {
      readonly type: 'value';
      readonly name: ValueName;
      /** The reader's value, or the placeholder. */
      readonly text: string;
      /** Whether the reader has entered it. */
      readonly given: boolean;
    };

/** The piece for one value. `values` come from `usableValues`. */
export function valuePiece(name: ValueName, values: Values): Piece {
  const text = values[name];
  return text === undefined || text === ''
    ? {type: 'value', name, text: valueDefinitions[name].placeholder, given: false}
    : {type: 'value', name, text, given: true};
}

/**
 * Puts values into a template such as `http://{virtualHost}:{virtualPort}/`. Returns the pieces in
 * order, so that a view can mark the reader's values. A name in braces that isn't a value stays.
 */
export function substitute(template: string, values: Values): readonly Piece[] {
  return template
    .split(/(\{[A-Za-z]+\})/)
    .filter((part) => part !== '')
    .map((part): Piece => {
      const name = part.startsWith('{') && part.endsWith('}') ? part.slice(1, -1) : '';
      return isValueName(name) ? valuePiece(name, values) : {type: 'text', text: part};
    });
}

/** The pieces as one text. A missing value appears in ‹ ›, which no format treats as markup. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.type === 'value' && !piece.given ? `‹${piece.text}›` : piece.text))
    .join('');
}
