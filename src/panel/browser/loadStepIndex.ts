import type {StepIndex} from '../../runs/rules/stepIndex';
import {loadQuietly} from '../../page/loadPart';

/** The list of all steps, a separate file that loads on first use. */
export async function loadStepIndex(): Promise<StepIndex> {
  return (await loadQuietly(() => import('@generated/guide-content/default/steps.json'))).default;
}
