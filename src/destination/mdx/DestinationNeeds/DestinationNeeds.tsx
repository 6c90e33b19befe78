import type {ReactNode} from 'react';

/** Says what the destination tool needs; shown only without JavaScript. */
export function DestinationNeeds({children}: {readonly children: ReactNode}): ReactNode {
  return <noscript>{children}</noscript>;
}
