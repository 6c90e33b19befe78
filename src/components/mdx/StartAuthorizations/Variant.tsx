import type {ReactNode} from 'react';
import type {ApplicationVariant} from '@site/src/domain/requirements/types';
import {Code} from '@site/src/components/ui/Code/Code';

interface Props {
  readonly variant: ApplicationVariant | undefined;
}

/** The variant of an authorization default, where it has one. */
export function Variant({variant}: Props): ReactNode {
  if (!variant) return 'none';
  return (
    <>
      <Code>{variant.name}</Code> ({variant.description}), if your release supports it
    </>
  );
}
