import type {UserSystemId} from '../../../facts/requirements/types';
import type {FindingId, MendingStep} from './answer';

/** The titles of the steps, as instructions. */
const stepTitles = {
  'set-user-type': 'Select the user type',
  'create-role': 'Create the role',
  'open-authorization-default': 'Insert the authorization default',
  'insert-service-group': 'Insert the start authorization IWSG',
  'insert-service': 'Insert the start authorization IWSV',
  'maintain-authorizations': 'Maintain the authorization objects',
  'check-s-rfcacl': 'Maintain S_RFCACL',
  'generate-profile': 'Generate the profile',
  'assign-user': 'Add the user to the role',
  'compare-user': 'Carry out the user comparison',
} as const;

/** The name of a step without its system. */
export type StepName = keyof typeof stepTitles;

/** The step numbers on the page; mendingSteps.test.ts compares them with the docs. */
const stepNumbers: Readonly<Record<UserSystemId, Readonly<Partial<Record<StepName, number>>>>> = {
  combined: {
    'set-user-type': 3,
    'create-role': 7,
    'open-authorization-default': 10,
    'insert-service-group': 11,
    'insert-service': 12,
    'maintain-authorizations': 14,
    'generate-profile': 15,
    'assign-user': 16,
    'compare-user': 17,
  },
  business: {
    'set-user-type': 3,
    'create-role': 7,
    'open-authorization-default': 10,
    'insert-service': 11,
    'maintain-authorizations': 13,
    'check-s-rfcacl': 14,
    'generate-profile': 15,
    'assign-user': 16,
    'compare-user': 17,
  },
  gateway: {
    'set-user-type': 21,
    'create-role': 25,
    'open-authorization-default': 28,
    'insert-service-group': 29,
    'check-s-rfcacl': 30,
    'generate-profile': 31,
    'assign-user': 32,
    'compare-user': 33,
  },
};

/** The step that fixes each finding, without its system. */
const stepNames = {
  IWSG: 'insert-service-group',
  IWSV: 'insert-service',
  'start-authorizations': 'open-authorization-default',
  S_BTCH_NA1: 'maintain-authorizations',
  S_BTCH_JOB: 'maintain-authorizations',
  S_APPL_LOG: 'maintain-authorizations',
  S_RFCACL: 'check-s-rfcacl',
  'inactive-authorizations': 'maintain-authorizations',
  'system-of-roles': 'create-role',
  'generated-profile': 'generate-profile',
  'assigned-user': 'assign-user',
  'user-comparison': 'compare-user',
  'user-type': 'set-user-type',
} as const satisfies Readonly<Record<FindingId, StepName>>;

/** Where to look instead if a system has no step with this name. */
const fallbackNames: Readonly<Partial<Record<StepName, StepName>>> = {
  'maintain-authorizations': 'generate-profile',
};

/** The step of a system's branch, by a name that all systems share. */
export function stepOf(system: UserSystemId, name: StepName): MendingStep {
  const numbers = stepNumbers[system];
  const own = numbers[name] === undefined ? (fallbackNames[name] ?? name) : name;
  return {
    topic: 'technical-communication-user',
    stepId: `${system}-${own}`,
    number: numbers[own] ?? 0,
    title: stepTitles[own],
  };
}

/** The step that fixes a finding. */
export function mendingStep(system: UserSystemId, id: FindingId): MendingStep {
  return stepOf(system, stepNames[id]);
}
