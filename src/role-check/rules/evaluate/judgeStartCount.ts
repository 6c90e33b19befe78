import type {UserSystemId} from '../../../facts/requirements/types';
import type {Finding} from './answer';
import type {JudgedRoles} from './judgeAuthorization';
import {mendingStep} from './mendingSteps';
import {holdsOpenRanges, serviceFields, serviceObject, singleHashes} from './services';

/**
 * If the files don't show each start authorization, their number can help: fewer hash values than
 * required services mean that at least one is missing. Undefined if the number proves nothing.
 */
export function judgeStartCount(
  system: UserSystemId,
  starts: readonly Finding[],
  roles: JudgedRoles,
): Finding | undefined {
  const open = starts.filter(({status}) => status === 'unknown');
  const own = (roles.withUncertain ?? roles.authorizations).filter(
    ({object}) => object === serviceObject,
  );
  const count = singleHashes(own).length;
  if (open.length === 0 || count >= open.length || holdsOpenRanges(own)) return undefined;
  return {
    id: 'start-authorizations',
    system,
    title: 'Start authorizations',
    object: serviceObject,
    fields: serviceFields,
    status: 'partly',
    detail: `${open.map(({title}) => title).join(' and ')} need one hash value each, and the role holds ${count}: at least one is missing.`,
    lacks: [{object: serviceObject, field: 'SRV_NAME', value: 'one more hash value'}],
    excess: [],
    grantedBy: [],
    step: mendingStep(system, 'start-authorizations'),
  };
}
