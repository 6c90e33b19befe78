import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/* What may wait until the app has started and the page is idle (a Docusaurus client module). */
if (ExecutionEnvironment.canUseDOM) setTimeout(() => void import('./later'), 2000);
