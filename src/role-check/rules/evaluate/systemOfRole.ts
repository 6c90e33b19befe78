import type {UserSystemId} from '../../../facts/requirements/types';
import type {Values} from '../../../facts/valueDefinitions';

/** Parts of role names by which administrators tell the two systems apart. */
const hints: readonly (readonly [UserSystemId, ReadonlySet<string>])[] = [
  ['gateway', new Set(['GW', 'GATEWAY', 'FES', 'HUB'])],
  ['business', new Set(['BUSINESS', 'BACKEND', 'BES'])],
];

/**
 * The system that a role is meant for, where its name says so: as the reader named it, or by a part
 * such as `_GW_`. Undefined where the name says nothing, or two things.
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
