import type {UserSystemId} from '../../../facts/requirements/types';
import type {Values} from '../../../facts/valueDefinitions';

/** Parts of role names that administrators use to distinguish the two systems. */
const hints: readonly (readonly [UserSystemId, ReadonlySet<string>])[] = [
  ['gateway', new Set(['GW', 'GATEWAY', 'FES', 'HUB'])],
  ['business', new Set(['BUSINESS', 'BACKEND', 'BES'])],
];

/**
 * The system that a role is meant for, by the name that the reader entered or by a part such as
 * `_GW_`. Undefined if the name suggests no system or both.
 */
export function systemOfRole(role: string, values: Values): UserSystemId | undefined {
  if (values.businessRoleName !== values.gatewayRoleName) {
    if (role === values.businessRoleName) return 'business';
    if (role === values.gatewayRoleName) return 'gateway';
  }
  const parts = role.toUpperCase().split(/[^A-Z0-9]+/);
  const found = hints.filter(([, words]) => parts.some((part) => words.has(part)));
  return found.length === 1 ? found[0]?.[0] : undefined;
}
