import {use} from 'react';
import {loadPart} from '../../page/loadPart';
import {loadTaskSteps} from '../browser/loadTaskSteps';
import type {TaskSteps} from '../rules/taskSteps';

let shown: Promise<readonly TaskSteps[]> | undefined;

async function loadForView(): Promise<readonly TaskSteps[]> {
  const steps = await loadPart(loadTaskSteps, 'The tickets are not shown.');
  if (steps) return steps;
  // An error would replace the whole page, so the next render tries again.
  shown = undefined;
  return new Promise(() => undefined);
}

/** The steps of all tasks; suspends until they have loaded. */
export function useTaskSteps(): readonly TaskSteps[] {
  shown ??= loadForView();
  return use(shown);
}
