/*
 * Runs in <head>, before the body is painted (plugins/headScript bundles it and writes it into
 * every page). It handles all controls itself, so that the page works before the app has started,
 * and without it. The app reports in-site navigation with the event `guide:navigated`.
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

/** Updates what has been parsed so far, before it is painted. */
function sync(): void {
  syncControls();
  fill('[data-ticket-id]', currentTicket() ?? '');
}

/** Puts the topology and the ticket into the address after an in-site navigation. */
function navigated(): void {
  applyTicket();
  applyTopology();
  if (!topologyOfPath(pagePath()) && currentTopology()) rewriteQuery({topology: currentTopology()});
  if (currentTicket()) rewriteQuery({ticket: currentTicket()});
  settle();
}

function settle(): void {
  sync();
  carryContextInLinks();
  showActivePage();
  openStep();
}

plainAddress();
applyTicket();
applyTopology();
let parsing = true;

/** Runs before each paint while the page is parsed: an observer would scan it far more often. */
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
  // A fragment that the reader follows on the page replaces the step that opened it.
  rewriteQuery({step: undefined});
  applyTicket();
  applyTopology();
  settle();
});
document.addEventListener('topologychange', () => {
  if (document.documentElement.hasAttribute('data-step-problem')) openStep();
});
listenToTopologyControls();
listenToLinks();
listenToSearchKeys();
