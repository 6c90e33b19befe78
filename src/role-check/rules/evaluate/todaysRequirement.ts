import {requirementsFor} from '../../../requirements/rules/requirements';
import type {RoleRequirement, UserSystemId} from '../../../facts/requirements/types';

/** What each system needs today; derived once, because every check uses it many times. */
export const todaysRequirement: Readonly<Record<UserSystemId, RoleRequirement>> = {
  combined: requirementsFor('combined'),
  business: requirementsFor('business'),
  gateway: requirementsFor('gateway'),
};
