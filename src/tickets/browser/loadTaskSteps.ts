import {isBuilt, loadBuiltScript} from '../../page/loadBuiltScript';
import type {TaskSteps} from '../rules/taskSteps';

declare global {
  /** Set by the file with the steps (plugins/finish/takeAway). */
  var guideSteps: readonly TaskSteps[] | undefined;
}

/**
 * The steps of all tasks. The development server has none, because they come from the built pages.
 */
export async function loadTaskSteps(): Promise<readonly TaskSteps[]> {
  return isBuilt() ? loadBuiltScript('steps', () => globalThis.guideSteps) : [];
}
