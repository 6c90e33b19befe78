import {loadPart} from '../../page/loadPart';
import {lossWithoutCheck, missingCode, type CheckWorker} from './checkWorker';
import type {CheckReply, CheckRequest} from './messages';

/** Gives the thread once its code runs; fails where it does not come, or a page comes instead. */
function startThread(): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./roleCheck.worker.ts', import.meta.url));
    thread.addEventListener('message', () => resolve(thread), {once: true});
    thread.addEventListener(
      'error',
      (event) => {
        // Only the code that runs says so: everything before that is a script that is missing.
        thread.terminate();
        reject(new Error(event.message || 'The code of the role check did not come.'));
      },
      {once: true},
    );
  });
}

/** Does the work in a thread of its own. */
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
