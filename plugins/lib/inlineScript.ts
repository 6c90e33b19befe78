import path from 'node:path';
import {buildSync} from 'esbuild';
import {siteConstants} from './fileSite';

/**
 * Bundles and minifies a script of src/hooks so that it can stand inside a page.
 * @param file path below the site directory
 * @param constants what stands for which name in it
 */
export function inlineScript(
  siteDir: string,
  file: string,
  constants: Readonly<Record<string, string>> = {},
): string {
  const result = buildSync({
    entryPoints: [path.join(siteDir, file)],
    bundle: true,
    minify: true,
    define: {...siteConstants, ...constants},
    format: 'iife',
    target: 'es2022',
    write: false,
    legalComments: 'none',
  });
  // Nothing in the script may end the element it stands in.
  return (result.outputFiles[0]?.text ?? '').trim().replaceAll('</script', '<\\/script');
}
