import type {ReactNode} from 'react';
import {blockTitles} from '@site/src/steps/rules/blockTitles';
import {Fold} from '@site/src/ui/Fold';

/** What the reader sees if the step worked. */
export function Expected({children}: {readonly children: ReactNode}): ReactNode {
  return <Fold title={blockTitles.expected}>{children}</Fold>;
}
