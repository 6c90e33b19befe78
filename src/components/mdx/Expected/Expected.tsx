import type {ReactNode} from 'react';
import {Fold} from '@site/src/components/ui/Fold/Fold';

/** What a reader sees when the step worked. */
export function Expected({children}: {readonly children: ReactNode}): ReactNode {
  return <Fold title="Expected result">{children}</Fold>;
}
