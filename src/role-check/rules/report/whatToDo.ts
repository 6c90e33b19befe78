import type {Finding, FindingId, MendingStep} from '../evaluate/answer';

const addValues = 'Add these values to one authorization of the role, then generate the profile.';
const insertService =
  'Insert the service in the role menu: S_SERVICE gets its hash value from there. Then generate the profile.';

const remedies: Readonly<Record<FindingId, string>> = {
  IWSG: insertService,
  IWSV: insertService,
  'start-authorizations': insertService,
  S_BTCH_NA1: addValues,
  S_BTCH_JOB: addValues,
  S_APPL_LOG: addValues,
  S_RFCACL: addValues,
  'inactive-authorizations': 'Export again with the column DELETED.',
  'system-of-roles': 'Choose the system of each file.',
  'generated-profile': 'Generate the profile on the Authorizations tab.',
  'assigned-user': 'Add the technical communication user on the User tab.',
  'user-comparison': 'Carry out the user comparison on the User tab.',
  'user-type': 'Change the user type on the Logon Data tab in SU01.',
};

/** How to fix a fault, in one or two sentences. */
export function whatToDo({id, inactive}: Finding): string {
  return inactive
    ? 'Activate the authorization on the Authorizations tab, then generate the profile.'
    : remedies[id];
}

/** A step as the page shows it. */
export function stepWords({number, title}: MendingStep): string {
  return `Step ${number}: ${title}`;
}
