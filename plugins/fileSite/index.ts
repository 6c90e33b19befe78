import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {isFileSite, siteConstants} from '../lib/fileSite';

/**
 * Fits the app for files that open without a server: it takes the address of the page from
 * `guideSite`, opens other pages as files, and loads its code from beside the page. On the hosted
 * site all of this is left out.
 */
export default function fileSitePlugin({siteDir}: LoadContext): Plugin {
  const hooks = path.join(siteDir, 'src/hooks/fileSite');
  return {
    name: 'guide-file-site',
    getClientModules: () => (isFileSite ? [path.join(hooks, 'publicPath.ts')] : []),
    configureWebpack(_config, isServer, {currentBundler}) {
      if (isServer) return {};
      const alias: Record<string, string> = isFileSite
        ? {history$: path.join(hooks, 'fileHistory.ts')}
        : {};
      return {
        resolve: {alias},
        plugins: [new currentBundler.instance.DefinePlugin(siteConstants)],
      };
    },
  };
}
