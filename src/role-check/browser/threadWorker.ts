import {loadPart} from '../../page/loadPart';
import {lossWithoutCheck, missingCode, type CheckWorker} from './checkWorker';
import type {CheckReply, CheckRequest} from './messages';

/**
 * Resolves to the thread once its code runs; rejects if the code does not load or the host answers
 * with a page.
 */
function startThread(): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./roleCheck.worker.ts', import.meta.url));
    thread.addEventListener('message', () => resolve(thread), {once: true});
    thread.addEventListener(
      'error',
      (event) => {
        // Only running code sends a message: an error before that means that the script is missing.
        thread.terminate();
        reject(new Error(event.message || 'The code of the role check did not come.'));
      },
      {once: true},
    );
  });
}

/** Runs the check in a separate thread. */
export function threadWorker(receive: (reply: CheckReply) => void): CheckWorker {
  let ended = false;
  const starting = loadPart(startThread, lossWithoutCheck).then((thread) => {
    if (ended) thread?.terminate();
    else if (!thread) receive(missingCode);
    else {
      thread.addEventListener('message', ({data}: MessageEvent<CheckReply>) => {
        if (!ended) receive(data);
      });
      thread.addEventListener('error', ({message}) => {
        if (!ended) receive({type: 'failed', message});
      });
    }
    return thread;
  });
  return {
    postMessage(request: CheckRequest) {
      void starting.then((thread) => thread?.postMessage(request));
    },
    terminate() {
      ended = true;
      void starting.then((thread) => thread?.terminate());
    },
  };
}
