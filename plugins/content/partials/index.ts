import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * `<Include partial="name" />` in docs: includes text before MDX is compiled, so that headings,
 * steps and contents list of a page form one whole. Imported partials would be compiled separately,
 * and authors would have to write import lines.
 */
export default function partialsPlugin({siteDir}: LoadContext): Plugin {
  const docsDir = path.join(siteDir, 'docs');
  return {
    name: 'guide-partials',
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: /\.mdx$/,
            include: docsDir,
            enforce: 'pre',
            use: [{loader: path.join(__dirname, 'loader.js'), options: {docsDir}}],
          },
        ],
      },
    }),
  };
}
