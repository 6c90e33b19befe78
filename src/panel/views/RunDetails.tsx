import type {ReactNode} from 'react';
import {renameRun, setDoneBy} from '@site/src/runs/rules/changeRuns';
import type {Run} from '@site/src/runs/rules/run';
import {checkDoneBy, checkRunName} from '@site/src/runs/rules/runName';
import {runsEngine} from '@site/src/runs/browser/startEngine';
import {Field} from '@site/src/runs/views/Field';
import {TicketField} from './TicketField';

interface Props {
  readonly run: Run;
  /** Announces what was done. */
  readonly say: (text: string) => void;
}

/** The name and the ticket of a run, and who does the work. */
export function RunDetails({run, say}: Props): ReactNode {
  const {id, name, doneBy = ''} = run;
  return (
    <>
      <Field
        label="Name of the run"
        owner={id}
        text={name}
        check={checkRunName}
        keep={(text) => {
          // While typing, a blank at the end isn't saved, but stays in the field for the next word.
          if (!checkRunName(text).ok) return false;
          const kept = runsEngine().changeRunNow((state, shown, now) =>
            renameRun(state, shown, text, now),
          );
          return kept && text === text.trim();
        }}
      >
        For example Development.
      </Field>
      <TicketField run={run} say={say} />
      <Field
        label="Done by"
        owner={id}
        text={doneBy}
        check={checkDoneBy}
        keep={(text) => {
          if (!checkDoneBy(text).ok) return false;
          const kept = runsEngine().changeRunNow((state, shown, now) =>
            setDoneBy(state, shown, text, now),
          );
          return kept && text === text.trim();
        }}
      >
        Optional: a name for the record. It stays in the run and never goes into a link.
      </Field>
    </>
  );
}
