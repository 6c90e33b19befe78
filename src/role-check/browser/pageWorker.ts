import {loadQuietly} from '../../page/loadPart';
import {missingCode, type CheckWorker} from './checkWorker';
import type {CheckReply} from './messages';

/**
 * Does the work of the worker in the page itself: browsers start no worker from a file. The page
 * waits for as long as a large export takes.
 */
export function pageWorker(receive: (reply: CheckReply) => void): CheckWorker {
  let ended = false;
  const starting = loadQuietly(() => import('./answerRequests')).then(({answerRequests}) =>
    answerRequests((reply) => {
      if (!ended) receive(reply);
    }),
  );
  return {
    postMessage(request) {
      starting.then(
        (answer) => answer(request),
        () => {
          if (!ended) receive(missingCode);
        },
      );
    },
    terminate() {
      ended = true;
    },
  };
}
