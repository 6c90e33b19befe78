import type {ReactNode} from 'react';
import {blockTitles} from '@site/src/domain/notes/blockTitles';
import {Fold} from '@site/src/components/ui/Fold/Fold';

/** What a reader sees when the step worked. */
export function Expected({children}: {readonly children: ReactNode}): ReactNode {
  return <Fold title={blockTitles.expected}>{children}</Fold>;
}
