import type {UserSystemId} from '../../../facts/requirements/types';
import type {FindingId, MendingStep} from './answer';

/** Where each kind of work stands in the procedure; the system comes before it. */
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
} as const satisfies Readonly<Record<FindingId, string>>;

/** The gateway back end has a role without objects to maintain: its profile is the place to look. */
const gatewayInstead: Readonly<Record<string, string>> = {
  'maintain-authorizations': 'generate-profile',
};

/** A name of a step without its system. */
export type StepName = (typeof stepNames)[FindingId];

/** The step of a system's branch with a name that all systems share. */
export function stepOf(system: UserSystemId, name: StepName): MendingStep {
  const own = system === 'gateway' ? (gatewayInstead[name] ?? name) : name;
  return {topic: 'technical-communication-user', stepId: `${system}-${own}`};
}

/** The step that mends a finding. */
export function mendingStep(system: UserSystemId, id: FindingId): MendingStep {
  return stepOf(system, stepNames[id]);
}
