/**
 * A topic of SAP's guide as a tree that knows neither Markdown nor HTML: what is on the screen
 * (`label`), what is typed (`value`), what is stressed (`strong`). Built by scripts/sources, so that
 * the rules here need no parser.
 */
export type Inline =
  | {readonly kind: 'text' | 'label' | 'value' | 'strong'; readonly text: string}
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly url: string;
      readonly title?: string;
    }
  | {readonly kind: 'break'};

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
  readonly line: number;
}

export interface Heading {
  readonly kind: 'heading';
  readonly level: number;
  readonly inlines: readonly Inline[];
  readonly line: number;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Block[])[];
  readonly line: number;
}

/** A table with the cells that span rows or columns repeated, so that each row is complete. */
export interface Table {
  readonly kind: 'table';
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly line: number;
}

export interface Cell {
  readonly blocks: readonly Block[];
}

/** *Note*, *Caution*, *Tip*, *Recommendation*, *Remember*, *Example* … */
export interface Note {
  readonly kind: 'note';
  readonly label: string;
  readonly blocks: readonly Block[];
  readonly line: number;
}

export type Block = Paragraph | Heading | List | Table | Note;

/** Something in a topic that the check cannot take apart, with its line in SAP's file. */
export interface NotUnderstood {
  readonly line: number;
  readonly what: string;
}

/** One parsed topic. */
export interface SourceTree {
  /** From the comment in the first line; undefined where there is none. */
  readonly loio: string | undefined;
  readonly blocks: readonly Block[];
  readonly notUnderstood: readonly NotUnderstood[];
}
