import type {ReactNode} from 'react';
import {ChangeTable} from './ChangeTable';
import {GapTables} from './GapTables';

interface Props {
  /** Shows only the list of changes or only the tables of the past periods. */
  readonly part?: 'changes' | 'periods';
}

/** What changed in the requirements, and what a role from a past period is missing today. */
export function RequirementHistory({part}: Props): ReactNode {
  return (
    <>
      {part !== 'periods' && <ChangeTable />}
      {part !== 'changes' && <GapTables />}
    </>
  );
}
