import {writeServiceWorker} from '../plugins/lib/serviceWorker';

/*
 * Runs at the end of `npm run build`, when all files are written: Docusaurus ends its plugins side
 * by side, so that none of them knows when the others are done.
 */
const on = process.env.GUIDE_SERVICE_WORKER !== 'off';
const outDir = process.argv[2] ?? 'build';
const {count, bytes} = writeServiceWorker(process.cwd(), outDir, on);
console.log(
  on
    ? `Service worker: keeps ${count} files, ${(bytes / 1e6).toFixed(2)} MB.`
    : 'Service worker: off; visitors of earlier builds are freed of theirs.',
);
