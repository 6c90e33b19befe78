import type {Run} from '../../domain/runs/run';
import {runFileName, writeRunFile} from '../../domain/runs/runFile';
import {saveFile} from './saveFile';

/** Offers a run as a file that this guide imports. */
export function exportRun(run: Run): void {
  saveFile(runFileName(run), writeRunFile(run, new Date().toISOString()), 'application/json');
}
