import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

const stub = (name: string) => path.join(__dirname, name);

/** The layouts of topics stand in one file: Docusaurus loads each from its own, a request each. */
const layout = {
  name: 'layout',
  chunks: 'async' as const,
  enforce: true,
  test: /[\\/](theme-classic|theme-common|plugin-content-docs|src[\\/](theme|topics[\\/](rules|views)|branching[\\/]views|offline[\\/]views[\\/]CopyPage|runs[\\/]rules[\\/]ticketId|steps[\\/]rules))[\\/.]/,
};

/**
 * Leaves out of the browser's bundle what the classic theme loads on every page and this guide
 * never uses; there are no options for it, hence the aliases (compressed):
 * - Prism, 30 kB: no page highlights code (src/theme/CodeBlock)
 * - tslib, 3 kB: Docusaurus takes one helper of it, in a way that brings all
 * - nprogress, 1 kB: pages open from what is already loaded
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
