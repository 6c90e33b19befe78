import type {ReactNode} from 'react';
import {blockTitles} from '@site/src/steps/rules/blockTitles';
import {Fold} from '@site/src/ui/Fold';

/** What to do if the step fails. */
export function IfFails({children}: {readonly children: ReactNode}): ReactNode {
  return <Fold title={blockTitles.ifFails}>{children}</Fold>;
}
