import siteConfig from '@generated/docusaurus.config';
import {selectedRun} from '../../domain/runs/run';
import {getRuns, subscribeRuns} from '../runs/runsStore';
import {currentTopology} from '../topologyState';
import {countRules} from './countRules';
import {showTicks} from './showTicks';
import {loadStepIndex} from './useStepIndex';

let sheet: CSSStyleSheet | undefined;

async function showCounts(): Promise<void> {
  const index = await loadStepIndex();
  const run = selectedRun(getRuns());
  const place = {
    baseUrl: siteConfig.baseUrl,
    pathname: location.pathname,
    topology: currentTopology(),
  };
  await sheet?.replace(run ? countRules(index, run, place) : '');
}

function update(): void {
  showTicks();
  // Without the list of steps, as when the connection is gone, the page goes on without counts.
  showCounts().catch(() => undefined);
}

/** Shows ticks and counts of the shown run, from the first call on. */
export function showProgress(): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    subscribeRuns(update);
    document.addEventListener('guide:navigated', update);
    new MutationObserver(update).observe(document.documentElement, {
      attributeFilter: ['data-topology', 'data-has-hydrated'],
    });
  }
  update();
}
