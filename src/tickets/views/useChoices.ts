import {useSyncExternalStore} from 'react';
import {getChoices, getServerChoices, subscribeChoices} from '../browser/choicesStore';
import type {ReadChoices} from '../rules/choicesAddress';

/** The lead's choices, from the address of the page. */
export function useChoices(): ReadChoices {
  return useSyncExternalStore(subscribeChoices, getChoices, getServerChoices);
}
