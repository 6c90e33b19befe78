import type {ReactNode} from 'react';
import {Fold} from '@site/src/components/ui/Fold/Fold';

/** What to do when the step does not work. */
export function IfFails({children}: {readonly children: ReactNode}): ReactNode {
  return <Fold title="If this fails">{children}</Fold>;
}
