import {useSyncExternalStore} from 'react';
import type {RoleCheckState} from './roleCheckState';
import {getCheck, getServerCheck, subscribeCheck} from './roleCheckStore';

/** The role check as the page shows it. */
export function useRoleCheck(): RoleCheckState {
  return useSyncExternalStore(subscribeCheck, getCheck, getServerCheck);
}
