import {systems, isSystemId, type SystemId} from '../../facts/systems';
import type {ValueName, Values} from '../../facts/valueDefinitions';

const fields: Partial<Record<SystemId, readonly [id: ValueName, client: ValueName]>> = {
  business: ['businessSystemId', 'businessClient'],
  gateway: ['gatewaySystemId', 'gatewayClient'],
  combined: ['gatewaySystemId', 'client'],
};

/**
 * A system with the reader's own ID and client, as far as they are entered: “Gateway back end GWD /
 * 100”. `values` are usable ones.
 */
export function systemPlace(system: string, values: Values): string {
  if (!isSystemId(system)) return system;
  const {label} = systems[system];
  const [idName, clientName] = fields[system] ?? [];
  const id = idName && values[idName];
  const client = clientName && values[clientName];
  if (id && client) return `${label} ${id} / ${client}`;
  if (id) return `${label} ${id}`;
  return client ? `${label}, client ${client}` : label;
}
