import type {ReactNode} from 'react';
import type {RequiredStartAuthorization} from '@site/src/domain/requirements/types';
import {Code} from '@site/src/components/ui/Code/Code';
import {Value} from '../Value/Value';

/** The service to apply, or the pattern to search for where its name is the reader's own. */
export function TadirService({item}: {readonly item: RequiredStartAuthorization}): ReactNode {
  const {tadirService, tadirServiceKind} = item;
  if (tadirServiceKind === 'exact') return <Code>{tadirService}</Code>;
  return (
    <>
      <Code>{tadirService}</Code> by default; your service: <Value name="serviceName" />
    </>
  );
}
