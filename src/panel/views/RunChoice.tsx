import type {ReactNode} from 'react';
import {selectRun} from '@site/src/runs/rules/changeRuns';
import {selectedRun, visibleRuns, type Run, type Runs} from '@site/src/runs/rules/run';
import {runsEngine} from '@site/src/runs/browser/startEngine';
import styles from './RunDialog.module.css';

function titleOf({name, ticket}: Run): string {
  return ticket === undefined || ticket === name ? name : `${name} (${ticket})`;
}

/** Selects the page's run and puts its ticket into the address. */
export function RunChoice({runs}: {readonly runs: Runs}): ReactNode {
  const run = selectedRun(runs);
  return (
    <div className={styles.pick}>
      <label htmlFor="run-select">Show the run</label>
      <select
        id="run-select"
        value={run?.id ?? ''}
        onChange={({target}) => runsEngine().changeNow((state) => selectRun(state, target.value))}
      >
        {!run && <option value="">None</option>}
        {run?.deleted && <option value={run.id}>{titleOf(run)}, deleted</option>}
        {visibleRuns(runs).map((each) => (
          <option key={each.id} value={each.id}>
            {titleOf(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
