/*
 * Runs in <head>, before the body is painted (plugins/headScript bundles it and writes it into
 * every page). It answers all controls by itself, so that the page works before the app is there,
 * and without it. The app tells of in-site navigation with the event `guide:navigated`.
 */
import {fill} from '../page/fill';
import {carryContextInLinks, listenToLinks} from '../branching/browser/inSiteLinks';
import {openStep} from '../steps/browser/openStep';
import {pagePath, plainAddress, rewriteQuery} from '../page/pageAddress';
import {listenToSearchKeys} from '../search/browser/searchKeys';
import {applyTicket, currentTicket} from '../runs/browser/ticketState';
import {listenToTopologyControls, syncControls} from '../branching/browser/topologyControls';
import {showActivePage} from '../page/showActivePage';
import {currentTopology} from '../page/pageTopology';
import {applyTopology} from '../branching/browser/topologyState';
import {topologyOfPath} from '../branching/rules/parseTopology';

/** Brings what is parsed so far in line, before it is painted. */
function sync(): void {
  syncControls();
  fill('[data-ticket-id]', currentTicket() ?? '');
}

/** After an in-site navigation the address carries the topology and the ticket. */
function navigated(): void {
  applyTicket();
  applyTopology();
  if (!topologyOfPath(pagePath()) && currentTopology()) rewriteQuery({topology: currentTopology()});
  if (currentTicket()) rewriteQuery({ticket: currentTicket()});
  settle();
}

function settle(): void {
  applyTicket();
  sync();
  carryContextInLinks();
  showActivePage();
  openStep();
}

plainAddress();
applyTicket();
applyTopology();
let parsing = true;

/** Once before each paint, as long as the page is parsed: an observer would scan it far more often. */
function syncBeforePaint(): void {
  if (!parsing) return;
  sync();
  requestAnimationFrame(syncBeforePaint);
}

syncBeforePaint();
document.addEventListener('DOMContentLoaded', () => {
  parsing = false;
  settle();
});
document.addEventListener('guide:navigated', navigated);
window.addEventListener('hashchange', () => {
  // A fragment that the reader follows on the page is newer than the step that opened it.
  rewriteQuery({step: undefined});
  applyTopology();
  settle();
});
document.addEventListener('topologychange', () => {
  if (document.documentElement.hasAttribute('data-step-problem')) openStep();
});
listenToTopologyControls();
listenToLinks();
listenToSearchKeys();
