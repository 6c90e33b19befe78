import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {isShareFragment} from '../../runs/rules/shareFragment';
import {dropFragment} from '../../page/pageAddress';
import {openRunDialog} from '../../runs/browser/openRunDialog';

let received: string | undefined;

/**
 * Takes a shared run out of the address, before the router sees it: the values stand neither in
 * the history nor in what is copied from the address line, and a damaged fragment harms nothing.
 * What was taken waits for the reader's answer.
 */
function take(): boolean {
  if (!isShareFragment(location.hash)) return false;
  received = location.hash;
  dropFragment();
  return true;
}

if (ExecutionEnvironment.canUseDOM) {
  take();
  // Somebody pastes a link into the address line of a page that is already open.
  addEventListener('popstate', () => {
    if (take()) openRunDialog('received');
  });
}

/** The fragment of a shared run that waits for an answer. */
export const receivedShare = (): string | undefined => received;

/** The reader has answered. */
export function forgetShare(): void {
  received = undefined;
}
