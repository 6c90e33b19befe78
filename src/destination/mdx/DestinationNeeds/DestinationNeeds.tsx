import type {ReactNode} from 'react';

/** What the destination tool needs; shown without JavaScript only. */
export function DestinationNeeds({children}: {readonly children: ReactNode}): ReactNode {
  return <noscript>{children}</noscript>;
}
