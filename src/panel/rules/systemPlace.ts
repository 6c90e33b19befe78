import {isSystemId, systems} from '../../facts/systems';
import type {Values} from '../../facts/valueDefinitions';
import {valuesOfSystem} from '../../facts/valuesOfSystem';

/**
 * A system with the reader's own ID and client, if entered: “Gateway back end GWD / 100”. `values`
 * are usable ones.
 */
export function systemPlace(system: string, values: Values): string {
  if (!isSystemId(system)) return system;
  const {label} = systems[system];
  const named = valuesOfSystem[system];
  const id = named && values[named.systemId];
  const client = named && values[named.client];
  if (id && client) return `${label} ${id} / ${client}`;
  if (id) return `${label} ${id}`;
  return client ? `${label}, client ${client}` : label;
}
