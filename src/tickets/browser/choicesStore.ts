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

/** Calls back after each change. Rereads the address when the page is shown. */
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
    // By now, the address belongs to another page.
    clearTimeout(writing);
  };
}

/**
 * Changes the choices immediately and the address a moment later: Safari limits how often an
 * address can change, so not every keystroke may write it.
 */
export function changeChoices(changes: Partial<Choices>): void {
  publish({...choices, ...changes});
  clearTimeout(writing);
  writing = setTimeout(() => replaceQuery(withChoices(location.search, choices)), 200);
}
