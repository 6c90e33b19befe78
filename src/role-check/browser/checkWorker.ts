import type {CheckReply, CheckRequest} from './messages';

/** The part of a worker that the role check uses. */
export interface CheckWorker {
  postMessage(request: CheckRequest): void;
  terminate(): void;
}

/** Shown when the code of the check does not load, for example after a deployment. */
export const lossWithoutCheck = 'The role was not checked; what you entered is still there.';

/** The answer after the reader has stopped waiting for the code to load. */
export const missingCode: CheckReply = {
  type: 'failed',
  message: 'part of the guide could not be loaded',
};
