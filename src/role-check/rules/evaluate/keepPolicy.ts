import {authorizationObjects} from '../../../facts/requirements/authorizationObjects';
import type {KeepPolicy} from '../parse/keptRows';
import {canBeCritical, isCriticalObject} from './criticalAuthorizations';
import {serviceObject} from './services';

/** Objects for which the evaluation may need every value. */
const neededObjects: ReadonlySet<string> = new Set([
  serviceObject,
  ...authorizationObjects.map(({object}) => object),
]);

function isNeeded(object: string): boolean {
  return neededObjects.has(object);
}

/**
 * What the evaluation needs from an export: all values of the required objects, and for critical
 * objects the values that can make them critical. Other rows are only counted, so that an export of
 * a whole system takes little memory.
 */
export const keepPolicy: KeepPolicy = {
  wantsObject: (object) => isNeeded(object) || isCriticalObject(object),
  wantsValue: (row) => isNeeded(row.object) || canBeCritical(row.object, row.field, row),
  wantsGenerated: isNeeded,
};
