import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/*
 * What may wait until the app has started and the page is idle, or until a key goes down, as
 * Control does before P (a Docusaurus client module).
 */
if (ExecutionEnvironment.canUseDOM) {
  const load = () => void import('./later');
  setTimeout(load, 2000);
  addEventListener('keydown', load, {once: true});
}
