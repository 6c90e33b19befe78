import type {StepIndex} from '../../runs/rules/stepIndex';
import {loadQuietly} from '../../page/loadPart';

/** The list of all steps, a file of its own that loads with the first reader of it. */
export async function loadStepIndex(): Promise<StepIndex> {
  return (await loadQuietly(() => import('@generated/guide-content/default/steps.json'))).default;
}
