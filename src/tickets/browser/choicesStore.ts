import {replaceQuery} from '../../page/pageAddress';
import type {Choices} from '../rules/choices';
import {readChoices, withChoices, type ReadChoices} from '../rules/choicesAddress';

const none: ReadChoices = {landscapes: [], optional: [], notUnderstood: []};
const listeners = new Set<() => void>();
let choices = none;
let writing: ReturnType<typeof setTimeout> | undefined;

export const getChoices = (): ReadChoices => choices;
export const getServerChoices = (): ReadChoices => none;

function publish(next: ReadChoices): void {
  choices = next;
  for (const listener of listeners) listener();
}

function readAddress(): void {
  clearTimeout(writing);
  publish(readChoices(location.search));
}

/** Calls back after each change. The address is read anew when the page is shown. */
export function subscribeChoices(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    readAddress();
    addEventListener('popstate', readAddress);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('popstate', readAddress);
    // The address is another page's by now.
    clearTimeout(writing);
  };
}

/**
 * Changes the choices, and the address after a moment: Safari refuses addresses that change with
 * every key.
 */
export function changeChoices(changes: Partial<Choices>): void {
  publish({...choices, ...changes});
  clearTimeout(writing);
  writing = setTimeout(() => replaceQuery(withChoices(location.search, choices)), 200);
}
