import {finishBuild} from '../plugins/lib/finishBuild';

/*
 * The end of `npm run build`, when all files are written: Docusaurus ends its plugins side by side,
 * so that none of them knows when the others are done.
 */
console.log(finishBuild(process.argv[2] ?? 'build'));
