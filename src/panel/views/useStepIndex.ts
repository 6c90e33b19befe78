import {use} from 'react';
import type {StepIndex} from '../../runs/rules/stepIndex';
import {loadPart} from '../../page/loadPart';

let shown: Promise<StepIndex> | undefined;

async function loadForView(): Promise<StepIndex> {
  const module = await loadPart(
    () => import('@generated/guide-content/default/steps.json'),
    'The list of your steps is not shown.',
  );
  if (module) return module.default;
  // Throwing would remove the whole page. The next render tries again.
  shown = undefined;
  return new Promise(() => undefined);
}

/** The list of all steps; suspends until it has loaded. */
export function useStepIndex(): StepIndex {
  shown ??= loadForView();
  return use(shown);
}
