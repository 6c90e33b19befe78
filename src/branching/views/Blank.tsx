import type {ReactNode} from 'react';

interface Props {
  readonly tag: 'strong' | 'q';
  /** The data attribute that the script in <head> looks for. */
  readonly name: 'ticket-id' | 'unknown-topology' | 'asked-step';
}

/** Tells React not to compare content that the script in <head> has written. */
export const filledByScript = {
  dangerouslySetInnerHTML: {__html: ''},
  suppressHydrationWarning: true,
} as const;

/**
 * A placeholder that the script in <head> fills with words of the link before the first paint.
 * React does not compare its content.
 */
export function Blank({tag: Tag, name}: Props): ReactNode {
  return <Tag {...{[`data-${name}`]: ''}} {...filledByScript} />;
}
