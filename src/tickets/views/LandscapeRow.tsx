import type {ReactNode} from 'react';
import {planTopics} from '../../facts/findTopic';
import {Field} from '../../runs/views/Field';
import {accept} from '../../runs/rules/checked';
import {checkName, checkTicket} from '../rules/checkLandscapes';
import {isEntered, type Landscape} from '../rules/choices';
import {isPrefix, ticketsOf} from '../rules/ticketOf';
import styles from './Tool.module.css';

interface Props {
  readonly number: number;
  readonly landscape: Landscape;
  readonly others: readonly Landscape[];
  readonly onChange: (landscape: Landscape) => void;
  /** Undefined if there is only one landscape. */
  readonly onRemove: (() => void) | undefined;
}

/** What the links in the tickets include. */
function linkHint(ticket: string): string {
  const ids = ticketsOf(ticket, planTopics());
  if (ids.length === 0) return 'Without it, links carry the topology only.';
  return isPrefix(ticket)
    ? `A prefix: links carry ${ids[0]}, ${ids[1]}, and so on.`
    : `All links carry ${ids[0]}.`;
}

/** The fields for one landscape. */
export function LandscapeRow({number, landscape, others, onChange, onRemove}: Props): ReactNode {
  const {name, ticket} = landscape;
  const owner = String(number);
  const keep = (changed: Partial<Landscape>) => {
    onChange({...landscape, ...changed});
    return true;
  };
  return (
    <fieldset className={styles.landscape}>
      <legend>Landscape {number}</legend>
      <Field
        label="Name"
        owner={owner}
        atOnce
        text={name}
        check={(text) => (isEntered({name: text, ticket}) ? checkName(text, others) : accept(''))}
        keep={(text) => keep({name: text})}
      >
        For example Development.
      </Field>
      <Field
        label="Ticket ID or prefix"
        owner={owner}
        atOnce
        text={ticket}
        check={(text) => checkTicket(text, others)}
        keep={(text) => keep({ticket: text})}
      >
        {linkHint(ticket)}
      </Field>
      {onRemove && (
        <button type="button" className="button button--secondary button--sm" onClick={onRemove}>
          Remove landscape {number}
        </button>
      )}
    </fieldset>
  );
}
