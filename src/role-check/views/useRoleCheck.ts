import {useSyncExternalStore} from 'react';
import {emptyCheck, type RoleCheckState} from '../browser/roleCheckState';
import {roleCheck} from '../browser/roleCheckStore';

/** The role check as the page shows it. */
export function useRoleCheck(): RoleCheckState {
  return useSyncExternalStore(roleCheck.subscribe, roleCheck.state, () => emptyCheck);
}
