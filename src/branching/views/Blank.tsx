import type {ReactNode} from 'react';

interface Props {
  readonly tag: 'strong' | 'q';
  /** The data attribute by which the script in <head> finds the place. */
  readonly name: 'ticket-id' | 'unknown-topology' | 'asked-step';
}

/** For React: what the script in <head> has written there by now is not to be compared. */
export const filledByScript = {
  dangerouslySetInnerHTML: {__html: ''},
  suppressHydrationWarning: true,
} as const;

/**
 * A place that the script in <head> fills with words of the link before the first paint. React is
 * told not to compare its content.
 */
export function Blank({tag: Tag, name}: Props): ReactNode {
  return <Tag {...{[`data-${name}`]: ''}} {...filledByScript} />;
}
