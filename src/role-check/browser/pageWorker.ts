import {loadPart} from '../../page/loadPart';
import {lossWithoutCheck, missingCode, type CheckWorker} from './checkWorker';
import type {CheckReply} from './messages';

/**
 * Does the worker's job in the page itself, because browsers start no worker from a local file. The
 * page blocks while it reads a large export.
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
