import {use} from 'react';
import type {StepIndex} from '../../domain/progress/stepIndex';

let loading: Promise<StepIndex> | undefined;

/** The list of all steps, a file of its own that loads with the first reader of it. */
export function loadStepIndex(): Promise<StepIndex> {
  loading ??= import('@generated/guide-content/default/steps.json').then(
    (module) => module.default,
  );
  return loading;
}

/** The list of all steps; suspends until it is there. */
export function useStepIndex(): StepIndex {
  return use(loadStepIndex());
}
