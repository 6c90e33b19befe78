import type {Plugin} from '@docusaurus/types';
import {isFileSite, siteConstants} from '../lib/fileSite';

/** The bundler's cache ignores changed constants, so each set of them gets its own cache. */
function cacheFor(config: {readonly experiments?: unknown}): object {
  const {cache} = (config.experiments ?? {}) as {cache?: unknown};
  if (typeof cache !== 'object' || cache === null || !('version' in cache)) return {};
  const version = `${String(cache.version)}-${JSON.stringify(siteConstants)}`;
  return {experiments: {cache: {version}}};
}

/**
 * Adapts the app to files opened without a server: it reads the page's address from `guideSite`,
 * opens other pages as files, writes file addresses into the head, and loads its code relative to
 * the page. On the hosted site all of this is left out.
 */
export default function fileSitePlugin(): Plugin {
  return {
    name: 'guide-file-site',
    getClientModules: () => (isFileSite ? [require.resolve('../../src/page/publicPath.ts')] : []),
    configureWebpack(config, isServer, {currentBundler}) {
      if (isServer) return {};
      const alias: Record<string, string> = isFileSite
        ? {
            history$: require.resolve('../../src/page/fileHistory.ts'),
            '@docusaurus/Head': require.resolve('../../src/offline/views/FileHead.tsx'),
          }
        : {};
      return {
        ...cacheFor(config),
        resolve: {alias},
        plugins: [new currentBundler.instance.DefinePlugin(siteConstants)],
      };
    },
  };
}
