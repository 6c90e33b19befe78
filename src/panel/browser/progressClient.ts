import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {loadPart} from '../../page/loadPart';
import {getRuns, subscribeRuns} from '../../runs/browser/runsStore';

/*
 * Handles the ticks and the link buttons of steps (a Docusaurus client module). The code loads on
 * first use, or with the reader's runs: a tick is then stored immediately.
 */

/** A box shows the saved state: until the code that saves ticks has loaded, it reverts. */
async function tick(box: HTMLInputElement): Promise<void> {
  const {checked} = box;
  const parts = await loadPart(
    () => Promise.all([import('./showProgress'), import('../../runs/browser/startEngine')]),
    'Your tick was not kept.',
    () => (box.checked = !checked),
  );
  if (!parts) return;
  box.checked = checked;
  await parts[0].tickStep(box);
}

if (ExecutionEnvironment.canUseDOM) {
  subscribeRuns(() => {
    if (getRuns().runs.length > 0)
      void loadPart(
        () => import('./showProgress'),
        'The steps that you have done are not shown.',
      ).then((it) => it?.showProgress());
  });
  document.addEventListener('change', ({target}) => {
    if ((target as Element).matches('[data-step-tools] input'))
      void tick(target as HTMLInputElement);
  });
  document.addEventListener('click', ({target}) => {
    const button = (target as Element).closest<HTMLElement>('[data-copy-link]');
    if (button)
      void loadPart(() => import('./copyLink'), 'The link was not copied.').then((it) =>
        it?.copyLink(button),
      );
  });
}
