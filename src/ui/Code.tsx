import type {ReactNode} from 'react';
import {isPasted} from '@site/src/facts/transactions';
import {CopyButton} from './CopyButton';

/** Inline code (a transaction, a field value); a button copies what a reader would paste. */
export function Code({children}: {readonly children: string}): ReactNode {
  if (!isPasted(children)) return <code>{children}</code>;
  return (
    <span className="copyable">
      <code>{children}</code>
      <CopyButton text={children} />
    </span>
  );
}
