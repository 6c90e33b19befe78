import type {ReactNode} from 'react';
import {ChangeTable} from './ChangeTable';
import {GapTables} from './GapTables';

interface Props {
  /** The list of changes alone, or the tables of the past periods alone. */
  readonly part?: 'changes' | 'periods';
}

/** What changed in the requirement, and what a role built in a past period lacks today. */
export function RequirementHistory({part}: Props): ReactNode {
  return (
    <>
      {part !== 'periods' && <ChangeTable />}
      {part !== 'changes' && <GapTables />}
    </>
  );
}
