import {useId, useState, type ReactNode} from 'react';
import {runOfTicket, selectRun, setTicket} from '@site/src/runs/rules/changeRuns';
import {parseTicket} from '@site/src/runs/rules/parseTicket';
import type {Run} from '@site/src/runs/rules/run';
import {ticketIdRule} from '@site/src/runs/rules/ticketId';
import {runsEngine} from '@site/src/runs/browser/startEngine';
import {useRuns} from '@site/src/runs/views/useRuns';
import fieldStyles from '@site/src/runs/views/Field.module.css';
import styles from './RunDialog.module.css';

interface Props {
  readonly run: Run;
  /** Announces what was done. */
  readonly say: (text: string) => void;
}

/**
 * The ticket of a run. It changes only when the reader has finished typing, because the start of a
 * ticket can be the ticket of another run.
 */
export function TicketField({run: {id, ticket = ''}, say}: Props): ReactNode {
  const field = useId();
  const runs = useRuns();
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState(false);
  const checked = parseTicket(typed ?? ticket);
  const owner = checked?.ok ? runOfTicket(runs, checked.value, id) : undefined;
  const finish = () => {
    if (typed === undefined) return;
    const isFree = checked?.ok !== false && !owner;
    setRefused(!isFree);
    if (!isFree) return;
    const wanted = checked?.value;
    runsEngine().changeRunNow((state, shown, now) => setTicket(state, shown, wanted, now));
    setTyped(undefined);
  };
  const switchTo = ({id: other, name}: Run) => {
    runsEngine().changeNow((state) => selectRun(state, other));
    say(`Now shown: ${name}.`);
  };
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={field}>Ticket</label>
      <input
        id={field}
        type="text"
        value={typed ?? ticket}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={refused}
        aria-describedby={refused ? `${field}-problem ${field}-hint` : `${field}-hint`}
        onChange={({target}) => {
          setTyped(target.value);
          setRefused(false);
        }}
        onBlur={finish}
        onKeyDown={({key}) => key === 'Enter' && finish()}
      />
      {refused && (
        <p id={`${field}-problem`} className={fieldStyles.problem} role="alert">
          {owner && <strong>{owner.name} already has this ticket.</strong>}
          {checked?.ok === false && (
            <>
              <strong>{checked.problem}</strong> {checked.whatWouldDo}
            </>
          )}
        </p>
      )}
      {refused && owner && (
        <button type="button" className={styles.button} onClick={() => switchTo(owner)}>
          Switch to {owner.name}
        </button>
      )}
      <div id={`${field}-hint`} className={fieldStyles.hint}>
        Optional: {ticketIdRule}. Example: <code>ABC-123</code>. A link with this ticket opens the
        run.
      </div>
    </div>
  );
}
