import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

const stub = (name: string) => path.join(__dirname, name);

/**
 * Puts the layouts of topics in one file: Docusaurus loads each from its own file, with a request
 * each.
 */
const layout = {
  name: 'layout',
  chunks: 'async' as const,
  enforce: true,
  test: /[\\/](theme-classic|theme-common|plugin-content-docs|src[\\/](theme|topics[\\/](rules|views)|branching[\\/]views|offline[\\/]views[\\/]CopyPage|runs[\\/]rules[\\/]ticketId|steps[\\/]rules))[\\/.]/,
};

/**
 * Removes code from the browser's bundle that the classic theme loads on every page and this guide
 * never uses. The theme has no options for it, hence the aliases (sizes compressed):
 * - Prism, 30 kB: no page highlights code (src/theme/CodeBlock)
 * - tslib, 3 kB: Docusaurus uses one helper, but imports all of it
 * - nprogress, 1 kB: pages open from preloaded files
 */
export default function slimBundlePlugin(): Plugin {
  return {
    name: 'guide-slim-bundle',
    configureWebpack: (_config, isServer) => ({
      resolve: {
        alias: {
          'prism-react-renderer$': stub('prism.js'),
          ...(isServer ? {} : {tslib$: stub('tslib.js'), nprogress$: stub('nprogress.js')}),
        },
      },
      ...(isServer ? {} : {optimization: {splitChunks: {cacheGroups: {layout}}}}),
    }),
  };
}
