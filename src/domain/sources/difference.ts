/** What a difference is about. */
export type DifferenceKind =
  | 'requirement'
  | 'user-type'
  | 'topic'
  | 'title'
  | 'order'
  | 'parent'
  | 'previous'
  | 'next'
  | 'transaction'
  | 'path'
  | 'label'
  | 'value'
  | 'note'
  | 'link'
  | 'text';

/** One change of substance, in words. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly text: string;
}
