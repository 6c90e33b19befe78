import {topologyById, type TopologyId} from '../../facts/topologies';
import {valueDefinitions, valueNames, type Values} from '../../facts/valueDefinitions';
import {readableMoment} from './moment';
import type {Run} from './run';
import {laterTick, parseTickKey, type Tick, type TickKey, type Ticks} from './ticks';
import {validateValue} from './validateValue';

/** One field before and after a change, for a preview. */
export interface FieldChange {
  readonly label: string;
  readonly before?: string;
  readonly after: string;
  /** Why the new text can't be used as it is. */
  readonly problem?: string;
}

function changeOf(
  label: string,
  before: string | undefined,
  after: string | undefined,
): readonly FieldChange[] {
  if (after === undefined || after === before) return [];
  return [before === undefined ? {label, after} : {label, before, after}];
}

/** The values that would change; values missing in `after` stay. */
export function valueChanges(before: Values, after: Values): readonly FieldChange[] {
  return valueNames.flatMap((name) =>
    changeOf(valueDefinitions[name].label, before[name], after[name]).map((change) => {
      const checked = validateValue(name, change.after);
      return checked.ok ? change : {...change, problem: checked.problem};
    }),
  );
}

const labelOf = (topology: TopologyId | undefined) => topology && topologyById(topology).label;

/** Name, ticket, topology and other details of a run that would change. */
export function detailChanges(before: Run | undefined, after: Run): readonly FieldChange[] {
  const checked = (run: Run | undefined) =>
    run?.roleCheck && `${run.roleCheck.date}: ${run.roleCheck.verdict}`;
  return [
    ...changeOf('Name', before?.name, after.name),
    ...changeOf('Ticket', before?.ticket, after.ticket),
    ...changeOf('Topology', labelOf(before?.topology), labelOf(after.topology)),
    ...changeOf('Done by', before?.doneBy, after.doneBy),
    ...changeOf('Role check', checked(before), checked(after)),
  ];
}

const wordsOf = (tick: Tick | undefined) =>
  tick?.done ? `done ${readableMoment(tick.at)}` : 'open';

/** The steps whose tick would change; for each step, the later tick wins. */
export function tickChanges(before: Ticks, after: Ticks): readonly FieldChange[] {
  return (Object.entries(after) as [TickKey, Tick][]).flatMap(([key, tick]) => {
    const step = parseTickKey(key);
    const known = before[key];
    const holds = laterTick(known, tick);
    if (!step || wordsOf(holds) === wordsOf(known)) return [];
    const scope = step.scope === 'any' ? '' : ` (${topologyById(step.scope).inSentence})`;
    return changeOf(`Step ${step.stepId}${scope}`, wordsOf(known), wordsOf(holds));
  });
}
