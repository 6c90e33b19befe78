import downloads from '@generated/guide-downloads/default/downloads.json';
import {announce} from '../fill';
import {getView} from '../runs/runsStore';
import {currentTopology} from '../topologyState';
import {createRoleCheck} from './createRoleCheck';
import type {CheckReply} from './messages';
import {pageWorker, type CheckWorker} from './pageWorker';

function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function startWorker(receive: (reply: CheckReply) => void): CheckWorker {
  if (typeof guideSite !== 'undefined') return pageWorker(receive);
  const worker = new Worker(new URL('./roleCheck.worker.ts', import.meta.url));
  let ended = false;
  const deliver = (reply: CheckReply) => {
    if (!ended) receive(reply);
  };
  worker.addEventListener('message', ({data}: MessageEvent<CheckReply>) => deliver(data));
  worker.addEventListener('error', ({message}) => {
    deliver({type: 'failed', message: message || 'its code could not be loaded'});
  });
  return {
    postMessage: (request) => worker.postMessage(request),
    terminate() {
      // What is under way still arrives after the end.
      ended = true;
      worker.terminate();
    },
  };
}

function watchTopology(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {attributeFilter: ['data-topology']});
  return () => observer.disconnect();
}

/** The role check of this visit. */
export const roleCheck = createRoleCheck({
  startWorker,
  topology: currentTopology,
  known: () => ({
    values: getView().usable,
    today: localDay(),
    guideVersion: downloads.guideVersion,
  }),
  announce,
  watchTopology,
});
