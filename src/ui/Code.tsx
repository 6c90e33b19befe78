import type {ReactNode} from 'react';
import {CopyButton} from './CopyButton';

/** Inline code (a transaction code, a field value) with a button that copies it. */
export function Code({children}: {readonly children: string}): ReactNode {
  return (
    <span className="copyable">
      <code>{children}</code>
      <CopyButton text={children} />
    </span>
  );
}
