/*
 * Reads and judges exports outside the page, so that the page stays responsive. Ends with the page
 * or when the reader cancels.
 */
import {answerRequests} from './answerRequests';
import type {CheckReply, CheckRequest} from './messages';

const answer = answerRequests((reply: CheckReply) => {
  postMessage(reply);
});

// Tells the page that this code is running, and that the host did not answer with a page.
postMessage('running');

addEventListener('message', ({data}: MessageEvent<CheckRequest>) => {
  void answer(data);
});
