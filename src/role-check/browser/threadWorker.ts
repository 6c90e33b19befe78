import {missingCode, type CheckWorker} from './checkWorker';
import type {CheckReply, CheckRequest} from './messages';

/** Starts the worker in a thread of its own; once more where its code does not come. */
export function threadWorker(receive: (reply: CheckReply) => void): CheckWorker {
  let ended = false;
  let attempts = 2;
  /** What a second attempt has to be asked again. */
  let unanswered: CheckRequest[] = [];
  let worker = start();

  function start(): Worker {
    attempts -= 1;
    const started = new Worker(new URL('./roleCheck.worker.ts', import.meta.url));
    started.addEventListener('message', ({data}: MessageEvent<CheckReply>) => {
      unanswered = [];
      if (!ended) receive(data);
    });
    started.addEventListener('error', fail);
    return started;
  }

  /** Only errors of code that runs have a message. */
  function fail({message}: ErrorEvent): void {
    if (ended) return;
    if (message) return receive({type: 'failed', message});
    if (attempts === 0) return receive(missingCode);
    worker = start();
    for (const request of unanswered) worker.postMessage(request);
  }

  return {
    postMessage(request) {
      unanswered.push(request);
      worker.postMessage(request);
    },
    terminate() {
      ended = true;
      worker.terminate();
    },
  };
}
