import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Leaves Prism out of the browser's bundle: no page highlights code (src/theme/CodeBlock), and the
 * classic theme would load 30 kB of it on every page. There is no option for that, hence the alias.
 */
export default function withoutPrismPlugin(): Plugin {
  return {
    name: 'guide-without-prism',
    configureWebpack: () => ({
      resolve: {alias: {'prism-react-renderer$': path.join(__dirname, 'noPrism.js')}},
    }),
  };
}
