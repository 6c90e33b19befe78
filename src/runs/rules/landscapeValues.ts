import {valueDefinitions, type ValueKind, type ValueName} from '../../facts/valueDefinitions';
import {visibleRuns, type Run, type Runs} from './run';

/**
 * Values that identify a system, a connection or the destination: they differ in each landscape.
 */
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

/** Whether each landscape needs its own value; a user or a role can have the same name. */
export function differsByLandscape(name: ValueName): boolean {
  return ownKinds.has(valueDefinitions[name].kind);
}

/** Whether a copy left out a value that the reader still needs to enter. */
export function isToEnter({toEnter, values}: Run, name: ValueName): boolean {
  return values[name] === undefined && toEnter?.includes(name) === true;
}

/** The other runs with the same value, where each landscape should have its own. */
export function sameElsewhere(state: Runs, run: Run, name: ValueName): readonly Run[] {
  const own = run.values[name]?.trim().toLowerCase();
  if (!own || !differsByLandscape(name)) return [];
  return visibleRuns(state).filter(
    ({id, values}) => id !== run.id && values[name]?.trim().toLowerCase() === own,
  );
}
