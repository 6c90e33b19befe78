import {
  isValueName,
  valueDefinitions,
  type ValueName,
  type Values,
} from '../../facts/valueDefinitions';

/** A stretch of a text: words of the guide, or a value that is the reader's own or still missing. */
export type Piece =
  | {readonly type: 'text'; readonly text: string}
  | {
      readonly type: 'value';
      readonly name: ValueName;
      /** The reader's value, or the placeholder. */
      readonly text: string;
      /** Whether the reader has given it. */
      readonly given: boolean;
    };

/** The piece for one value. `values` are usable ones, from `usableValues`. */
export function valuePiece(name: ValueName, values: Values): Piece {
  const text = values[name];
  return text === undefined || text === ''
    ? {type: 'value', name, text: valueDefinitions[name].placeholder, given: false}
    : {type: 'value', name, text, given: true};
}

/**
 * Puts values into a template such as `http://{virtualHost}:{virtualPort}/`. Gives the pieces in
 * order, so that a view can mark which are the reader's. A name in braces that is no value stays.
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

/** The pieces as one text. A missing value stands in ‹ ›, which no format takes for markup. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.type === 'value' && !piece.given ? `‹${piece.text}›` : piece.text))
    .join('');
}
