import type {ReactNode} from 'react';
import {blockTitles} from '@site/src/domain/notes/blockTitles';
import {Fold} from '@site/src/components/ui/Fold/Fold';

/** What to do when the step does not work. */
export function IfFails({children}: {readonly children: ReactNode}): ReactNode {
  return <Fold title={blockTitles.ifFails}>{children}</Fold>;
}
