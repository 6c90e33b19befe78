import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Leaves Prism out of the bundle, 30 kB that the classic theme loads on every page: no page of the
 * guide highlights code (src/theme/CodeBlock). The theme has no option for it, hence the alias.
 */
export default function slimBundlePlugin(): Plugin {
  return {
    name: 'guide-slim-bundle',
    configureWebpack: () => ({
      resolve: {alias: {'prism-react-renderer$': path.join(__dirname, 'prism.js')}},
    }),
  };
}
