import {loadPart} from '../../page/loadPart';
import {lossWithoutCheck, missingCode, type CheckWorker} from './checkWorker';
import type {CheckReply} from './messages';

/**
 * Does the work of the worker in the page itself: browsers start no worker from a file. The page
 * waits for as long as a large export takes.
 */
export function pageWorker(receive: (reply: CheckReply) => void): CheckWorker {
  let ended = false;
  const starting = loadPart(() => import('./answerRequests'), lossWithoutCheck).then((part) => {
    if (!part && !ended) receive(missingCode);
    return part?.answerRequests((reply) => {
      if (!ended) receive(reply);
    });
  });
  return {
    postMessage(request) {
      void starting.then((answer) => answer?.(request));
    },
    terminate() {
      ended = true;
    },
  };
}
