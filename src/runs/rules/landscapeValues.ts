import {valueDefinitions, type ValueKind, type ValueName} from '../../facts/valueDefinitions';
import {visibleRuns, type Run, type Runs} from './run';

/** What names a system, a way to it or the destination: each landscape has its own. */
const ownKinds: ReadonlySet<ValueKind> = new Set([
  'systemId',
  'client',
  'host',
  'virtualHost',
  'port',
  'virtualPort',
  'destinationName',
  'uiDomain',
]);

/** Whether each landscape has a value of its own; a user or a role can have the same name. */
export function differsByLandscape(name: ValueName): boolean {
  return ownKinds.has(valueDefinitions[name].kind);
}

/** Whether a value was left out of a copy and is still to be entered. */
export function isToEnter({toEnter, values}: Run, name: ValueName): boolean {
  return values[name] === undefined && toEnter?.includes(name) === true;
}

/** The other runs that have the same value, where each landscape should have its own. */
export function sameElsewhere(state: Runs, run: Run, name: ValueName): readonly Run[] {
  const own = run.values[name]?.trim().toLowerCase();
  if (!own || !differsByLandscape(name)) return [];
  return visibleRuns(state).filter(
    ({id, values}) => id !== run.id && values[name]?.trim().toLowerCase() === own,
  );
}
