import type {ReactNode} from 'react';
import {renameRun, setTicket} from '@site/src/runs/rules/changeRuns';
import type {Run} from '@site/src/runs/rules/run';
import {checkRunName} from '@site/src/runs/rules/runName';
import {parseTicket} from '@site/src/runs/rules/parseTicket';
import {ticketIdRule} from '@site/src/runs/rules/ticketId';
import {accept, type Checked} from '@site/src/runs/rules/checked';
import {runsEngine} from '@site/src/runs/browser/startEngine';
import {Field} from '@site/src/runs/views/Field';

const checkTicket = (text: string): Checked<string> => parseTicket(text) ?? accept('');

/** The name and the ticket of a run. */
export function RunDetails({run: {id, name, ticket}}: {readonly run: Run}): ReactNode {
  return (
    <>
      <Field
        label="Name of the run"
        owner={id}
        text={name}
        check={checkRunName}
        keep={(text) => {
          // A blank at the end is on its way to the next word: it is not kept, but it stays.
          if (!checkRunName(text).ok) return false;
          const kept = runsEngine().changeRunNow((state, run, now) =>
            renameRun(state, run, text, now),
          );
          return kept && text === text.trim();
        }}
      >
        For example Development.
      </Field>
      <Field
        label="Ticket"
        owner={id}
        text={ticket ?? ''}
        check={checkTicket}
        keep={(text) => {
          const checked = checkTicket(text);
          if (!checked.ok) return false;
          const wanted = checked.value === '' ? undefined : checked.value;
          const kept = runsEngine().changeRunNow((state, run, now) =>
            setTicket(state, run, wanted, now),
          );
          return kept && text === checked.value;
        }}
      >
        Optional: {ticketIdRule}. Example: <code>ABC-123</code>. A link with this ticket opens the
        run.
      </Field>
    </>
  );
}
