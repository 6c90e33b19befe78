import type {ReactNode} from 'react';
import {setValue} from '@site/src/runs/rules/changeRuns';
import {checkKeepable} from '@site/src/runs/rules/keepableText';
import {validateValue} from '@site/src/runs/rules/validateValue';
import type {ValueDefinition} from '@site/src/facts/valueDefinitions';
import {runsEngine} from '@site/src/runs/browser/startEngine';
import {Field} from './Field';
import {LandscapeNote} from './LandscapeNote';

interface Used {
  readonly definition: ValueDefinition;
  /** What the reader has entered so far. */
  readonly entered: string;
}

interface Props extends Used {
  readonly runId: string | undefined;
}

/** The value as the guide uses it, if it differs from what was typed. */
function UsedAs({definition: {name, kind}, entered}: Used): ReactNode {
  const checked = validateValue(name, entered);
  if (!checked.ok || checked.value === '') return null;
  if (kind === 'userList')
    return (
      <ul aria-label="Users">
        {checked.value.split(', ').map((user) => (
          <li key={user}>
            <code>{user}</code>
          </li>
        ))}
      </ul>
    );
  if (checked.value === entered) return null;
  return (
    <p>
      Used as <code>{checked.value}</code>
    </p>
  );
}

/** The field for one value: label, example, SAP's limits, and what is wrong with the entry. */
export function ValueField({definition, entered, runId}: Props): ReactNode {
  const {name, label, hint, example, limits, kind} = definition;
  return (
    <Field
      label={label}
      owner={runId}
      text={entered}
      lines={kind === 'userList'}
      check={(text) => validateValue(name, text)}
      keep={(text) => {
        if (!checkKeepable(name, text).ok) return false;
        return runsEngine().changeRunNow((state, id, now) =>
          setValue(state, id, {name, text}, now),
        );
      }}
    >
      <LandscapeNote name={name} />
      <UsedAs definition={definition} entered={entered} />
      <p>
        {hint} Example: <code>{example}</code>.
      </p>
      <p>Limits: {limits.map(({rule}) => rule).join('; ')}.</p>
    </Field>
  );
}
