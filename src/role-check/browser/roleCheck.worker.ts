/*
 * Reads and judges exports apart from the page, so that it stays responsive. Ends with the page or
 * a cancel.
 */
import {answerRequests} from './answerRequests';
import type {CheckReply, CheckRequest} from './messages';

const answer = answerRequests((reply: CheckReply) => {
  postMessage(reply);
});

// Tells the page that this is the code, and no page that a host answered with.
postMessage('running');

addEventListener('message', ({data}: MessageEvent<CheckRequest>) => {
  void answer(data);
});
