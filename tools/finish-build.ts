import {finishBuild} from '../plugins/lib/finishBuild';

/*
 * Finishes `npm run build` when all files are written: Docusaurus finishes its plugins in parallel,
 * so none of them knows when the others are done.
 */
console.log(finishBuild(process.argv[2] ?? 'build'));
