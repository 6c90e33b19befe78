import {use, useState, type ReactNode} from 'react';
import {doneAt} from '@site/src/domain/progress/ticks';
import {useSelectedRun} from '@site/src/hooks/runs/useRuns';
import {CopyLink} from '../CopyLink/CopyLink';
import {BranchOfStep, NumberOfStep} from '../StepPlace';
import styles from './StepTools.module.css';

/** A moment as the reader writes it. */
function localTime(iso: string): string {
  return new Date(iso).toLocaleString([], {dateStyle: 'short', timeStyle: 'short'});
}

/** What a reader does with a step: tick it off, copy its link. Drawn in the browser only. */
export function StepTools({id}: {readonly id: string}): ReactNode {
  const topology = use(BranchOfStep);
  const step = `step ${use(NumberOfStep)}`;
  const run = useSelectedRun();
  // The box shows the click at once; what writes it down loads with the first tick.
  const [asked, setAsked] = useState<boolean>();
  const at = run && doneAt(run.ticks, id, topology);
  return (
    <span className={styles.tools} data-step-tools>
      <label className={styles.tick} title={at}>
        <input
          type="checkbox"
          aria-label={`Done: ${step}`}
          checked={asked ?? at !== undefined}
          onChange={({target: {checked}}) => {
            setAsked(checked);
            void import('@site/src/hooks/progress/tickStep')
              .then(({tickStep}) => tickStep(id, topology ?? 'any', checked))
              .finally(() => setAsked(undefined));
          }}
        />
        <small>Done {at && localTime(at)}</small>
      </label>
      <CopyLink to={step} step={id} topology={topology} />
    </span>
  );
}
