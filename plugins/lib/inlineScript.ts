import {buildSync} from 'esbuild';
import {siteConstants} from './fileSite';

/**
 * Bundles and minifies a script of the site for inline use in a page.
 * @param file the path of the script, as returned by `require.resolve`
 * @param constants the replacement for each name in it
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
  // Nothing in the script may close its own element.
  return (result.outputFiles[0]?.text ?? '').trim().replaceAll('</script', '<\\/script');
}
