import siteConfig from '@generated/docusaurus.config';
import {isOtherBranch, setTick} from '../../runs/rules/changeRuns';
import {selectedRun} from '../../runs/rules/run';
import {changeRun, getRuns, loadEngine, subscribeRuns} from '../../runs/browser/runsStore';
import {pagePath} from '../../page/pageAddress';
import {currentTopology, watchTopology} from '../../page/pageTopology';
import {countRules} from './countRules';
import {showTicks} from './showTicks';
import {refuseTick, showTopologyConflict} from './topologyConflict';
import {branchOf, stepOf} from '../../steps/browser/stepOfElement';
import {loadStepIndex} from './loadStepIndex';

let sheet: CSSStyleSheet | undefined;

async function showCounts(): Promise<void> {
  const index = await loadStepIndex();
  const run = selectedRun(getRuns());
  const place = {
    baseUrl: siteConfig.baseUrl,
    pathname: pagePath(),
    topology: currentTopology(),
  };
  await sheet?.replace(run ? countRules(index, run, place) : '');
}

function update(): void {
  showTicks();
  showTopologyConflict();
  // If the list of steps can't load, for example offline, the page works without counts.
  showCounts().catch(() => undefined);
}

/** From the first call on, shows the ticks and counts of the shown run. */
export function showProgress(): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    subscribeRuns(update);
    document.addEventListener('guide:navigated', update);
    watchTopology(update);
    new MutationObserver(update).observe(document.documentElement, {
      attributeFilter: ['data-has-hydrated'],
    });
  }
  update();
}

/**
 * Ticks the step of a box off, or removes the tick. The first tick creates a run. A step of the
 * branch that the run is not for isn't ticked until the reader decides.
 */
export async function tickStep(box: HTMLInputElement): Promise<void> {
  const stepId = stepOf(box);
  if (stepId === undefined) return;
  const branch = branchOf(box);
  const done = box.checked;
  await loadEngine();
  const run = selectedRun(getRuns());
  if (branch && run && isOtherBranch(run, branch)) {
    showProgress();
    return refuseTick(run, branch);
  }
  const tick = {stepId, scope: branch ?? 'any', done} as const;
  await changeRun((state, runId, now) => setTick(state, runId, tick, now));
  showProgress();
}
