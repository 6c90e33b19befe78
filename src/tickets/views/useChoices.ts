import {useSyncExternalStore} from 'react';
import {getChoices, getServerChoices, subscribeChoices} from '../browser/choicesStore';
import type {ReadChoices} from '../rules/choicesAddress';

/** What the lead has chosen, as the address of the page carries it. */
export function useChoices(): ReadChoices {
  return useSyncExternalStore(subscribeChoices, getChoices, getServerChoices);
}
