import type {Run} from '../rules/run';
import {runFileName, writeRunFile} from '../rules/runFile';
import {saveFile} from '../../page/saveFile';

/** Offers a run as a file that this guide imports. */
export function exportRun(run: Run): void {
  saveFile(runFileName(run), writeRunFile(run, new Date().toISOString()), 'application/json');
}
