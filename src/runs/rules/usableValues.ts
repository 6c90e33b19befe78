import type {TopologyId} from '../../facts/topologies';
import {validateValue} from './validateValue';
import {
  valueDefinitions,
  valueNames,
  type ValueName,
  type Values,
} from '../../facts/valueDefinitions';

/**
 * Names that one field of the form covers, by topology. In one system, gateway and business back
 * end have the same ID, client and role; with separate systems, the client in the URL is that of
 * the gateway back end, where the service is active (src/facts/evidence.md#service-activation).
 */
const sameAs: Readonly<Record<TopologyId, Readonly<Partial<Record<ValueName, ValueName>>>>> = {
  'one-system': {
    businessSystemId: 'gatewaySystemId',
    gatewayClient: 'client',
    businessClient: 'client',
    businessRoleName: 'roleName',
    gatewayRoleName: 'roleName',
  },
  'separate-systems': {client: 'gatewayClient'},
};

/** The name of the field that covers a value in a topology. */
function fieldFor(name: ValueName, topology: TopologyId | undefined): ValueName | undefined {
  if (topology === undefined) return name;
  const field = sameAs[topology][name] ?? name;
  return valueDefinitions[field].topologies.includes(topology) ? field : undefined;
}

/**
 * The entered values that texts, files and links may use for a topology: valid ones, as SAP writes
 * them. Values that are missing, invalid or of the other topology are left out, so their
 * placeholders show.
 */
export function usableValues(entered: Values, topology: TopologyId | undefined): Values {
  const usable: Partial<Record<ValueName, string>> = {};
  for (const name of valueNames) {
    const field = fieldFor(name, topology);
    const text = field === undefined ? undefined : entered[field];
    if (field === undefined || text === undefined) continue;
    const checked = validateValue(field, text);
    if (checked.ok && checked.value !== '') usable[name] = checked.value;
  }
  return usable;
}
