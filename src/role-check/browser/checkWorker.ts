import type {CheckReply, CheckRequest} from './messages';

/** What the role check needs of a worker. */
export interface CheckWorker {
  postMessage(request: CheckRequest): void;
  terminate(): void;
}

/** The answer where the code of the check does not come, as after a deployment. */
export const missingCode: CheckReply = {
  type: 'failed',
  message:
    'its code could not be loaded. Check your connection and check again, or copy what you entered and reload the page',
};
