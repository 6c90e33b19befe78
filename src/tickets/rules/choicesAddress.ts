import {parametersOf} from '../../page/rules/linkWords';
import {quoted} from '../../runs/rules/plainText';
import {isEntered, maxLandscapes, optionalTasks, type Choices, type Landscape} from './choices';

/** The choices in an address, and anything in it that this page does not understand. */
export interface ReadChoices extends Choices {
  readonly notUnderstood: readonly string[];
}

/** The parameters that every page of the guide reads. */
const commonParameters = new Set(['topology', 'ticket', 'step']);

/** Longer texts cannot come from a field of this page. */
const maxText = 120;

/** Parses `TICKET:Name`; a ticket ID has no colon. */
function readLandscape(value: string): Landscape | undefined {
  const colon = value.indexOf(':');
  if (colon < 0 || value.length > maxText) return undefined;
  return {ticket: value.slice(0, colon), name: value.slice(colon + 1)};
}

/** Reads the choices from an address: `?landscape=FIN-4711:Development&task=local-settings`. */
export function readChoices(search: string): ReadChoices {
  const landscapes: Landscape[] = [];
  const wanted = new Set<string>();
  const notUnderstood: string[] = [];
  for (const [name, value] of parametersOf(search)) {
    if (commonParameters.has(name)) continue;
    const landscape = name === 'landscape' ? readLandscape(value) : undefined;
    if (landscape && landscapes.length < maxLandscapes) landscapes.push(landscape);
    else if (name === 'task' && optionalTasks.some(({key}) => key === value)) wanted.add(value);
    else notUnderstood.push(quoted(value === '' ? name : `${name}=${value}`));
  }
  return {
    landscapes,
    optional: optionalTasks.map(({key}) => key).filter((key) => wanted.has(key)),
    notUnderstood,
  };
}

/** The query with these choices; keeps the parameters of other parts of the guide. */
export function withChoices(search: string, {landscapes, optional}: Choices): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of parametersOf(search))
    if (commonParameters.has(name)) parameters.append(name, value);
  for (const landscape of landscapes.filter(isEntered))
    parameters.append('landscape', `${landscape.ticket}:${landscape.name}`);
  for (const key of optional) parameters.append('task', key);
  return parameters.toString();
}
