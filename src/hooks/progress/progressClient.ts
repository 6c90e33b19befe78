import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {getRuns, subscribeRuns} from '../runs/runsStore';

/*
 * Answers the ticks and the link buttons of steps (a Docusaurus client module). What they do loads
 * with the first use, and with the runs of a reader who has some: there, a tick is stored at once.
 */
if (ExecutionEnvironment.canUseDOM) {
  subscribeRuns(() => {
    if (getRuns().runs.length > 0) void import('./showProgress').then((it) => it.showProgress());
  });
  document.addEventListener('change', ({target}) => {
    if ((target as Element).matches('[data-step-tools] input'))
      void import('./showProgress').then((it) => it.tickStep(target as HTMLInputElement));
  });
  document.addEventListener('click', ({target}) => {
    const button = (target as Element).closest<HTMLElement>('[data-copy-link]');
    if (button) void import('../copy/copyLink').then((it) => it.copyLink(button));
  });
}
