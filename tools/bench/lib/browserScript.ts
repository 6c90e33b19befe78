import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {transform} from 'esbuild';
import {projectRoot} from './paths';

/**
 * The JavaScript of a TypeScript file that runs in the browser's page (`*.browser.ts`; such a file
 * imports nothing at run time). Its one export becomes the global variable with the given name.
 *
 * Passing a function to `page.evaluate` would be shorter, but tsx compiles with a helper
 * for function names that does not exist in the page.
 */
export async function compileBrowserScript(file: string, globalName: string): Promise<string> {
  const source = await readFile(path.join(projectRoot, file), 'utf8');
  const {code} = await transform(source, {loader: 'ts', format: 'iife', globalName});
  return code;
}
