import type {CheckReply, CheckRequest} from './messages';

/** What the role check needs of a worker. */
export interface CheckWorker {
  postMessage(request: CheckRequest): void;
  terminate(): void;
}

/** What the reader hears while the code of the check does not come, as after a deployment. */
export const lossWithoutCheck = 'The role was not checked; what you entered is still there.';

/** The answer once the reader has given up on loading it. */
export const missingCode: CheckReply = {
  type: 'failed',
  message: 'part of the guide could not be loaded',
};
