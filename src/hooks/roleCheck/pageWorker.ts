import type {CheckReply, CheckRequest} from './messages';

/** What the role check needs of a worker. */
export interface CheckWorker {
  postMessage(request: CheckRequest): void;
  terminate(): void;
}

/**
 * Does the work of the worker in the page itself: browsers start no worker from a file. The page
 * waits for as long as a large export takes.
 */
export function pageWorker(receive: (reply: CheckReply) => void): CheckWorker {
  let ended = false;
  const starting = import('./answerRequests').then(({answerRequests}) =>
    answerRequests((reply) => {
      if (!ended) receive(reply);
    }),
  );
  return {
    postMessage(request) {
      void starting.then((answer) => answer(request));
    },
    terminate() {
      ended = true;
    },
  };
}
