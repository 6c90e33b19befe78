import {nameMadeFiles} from './madeFiles';
import {writeServiceWorker} from './serviceWorker';

/**
 * Finishes a build, and again after files were made from it: lists them on their page, and writes
 * the service worker, which knows each file of the version.
 */
export function finishBuild(outDir: string): string {
  const on = process.env.GUIDE_SERVICE_WORKER !== 'off';
  nameMadeFiles(outDir, process.env.GUIDE_BASE_URL ?? '/');
  const {count, bytes} = writeServiceWorker(outDir, on);
  return on
    ? `Service worker: keeps ${count} files, ${(bytes / 1e6).toFixed(2)} MB.`
    : 'Service worker: off; visitors of earlier builds are freed of theirs.';
}
