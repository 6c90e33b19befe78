/** One change of substance, in words. */
export interface Difference {
  readonly kind: 'requirement' | 'topic' | 'text';
  readonly text: string;
}
