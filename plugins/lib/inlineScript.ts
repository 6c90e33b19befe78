import {buildSync} from 'esbuild';
import {siteConstants} from './fileSite';

/**
 * Bundles and minifies a script of the site so that it can stand inside a page.
 * @param file the path of the script, as `require.resolve` gives it
 * @param constants what stands for which name in it
 */
export function inlineScript(
  file: string,
  constants: Readonly<Record<string, string>> = {},
): string {
  const result = buildSync({
    entryPoints: [file],
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
