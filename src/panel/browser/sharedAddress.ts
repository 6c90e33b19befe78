import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {isShareFragment} from '../../runs/rules/shareFragment';
import {dropFragment} from '../../page/pageAddress';
import {openRunDialog} from '../../runs/browser/openRunDialog';

let received: string | undefined;

/**
 * Removes a shared run from the address before the router sees it, so that its values stay out of
 * the history and of copied addresses, and a damaged fragment does no harm. The run waits for the
 * reader's answer.
 */
function take(): boolean {
  if (!isShareFragment(location.hash)) return false;
  received = location.hash;
  dropFragment();
  return true;
}

if (ExecutionEnvironment.canUseDOM) {
  take();
  // The reader pastes a link into the address line of an open page.
  addEventListener('popstate', () => {
    if (take()) openRunDialog('received');
  });
}

/** The fragment of a shared run that waits for the reader's answer. */
export const receivedShare = (): string | undefined => received;

/** Forgets the shared run once the reader has answered. */
export function forgetShare(): void {
  received = undefined;
}
