import fs from 'node:fs';
import path from 'node:path';
import type {ImportDeclaration, Program} from 'estree';
import type {Root} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';

/** The component folders of a subject: `src/<subject>/mdx/<Name>/<Name>.tsx`. */
function foldersOf(siteDir: string): string[] {
  const subjects = fs.readdirSync(path.join(siteDir, 'src')).map((subject) => `src/${subject}/mdx`);
  return subjects
    .filter((folder) => fs.existsSync(path.join(siteDir, folder)))
    .flatMap((folder) =>
      fs.readdirSync(path.join(siteDir, folder)).map((name) => `${folder}/${name}`),
    );
}

/** The components that authors use, by name, each with its folder. */
function componentFolders(siteDir: string): ReadonlyMap<string, string> {
  return new Map(foldersOf(siteDir).map((folder) => [path.posix.basename(folder), folder]));
}

/** The names of the components that authors use. */
export function vocabulary(siteDir: string): string[] {
  return [...componentFolders(siteDir).keys()].sort();
}

function importOf(name: string, folder: string): ImportDeclaration {
  const identifier = {type: 'Identifier' as const, name};
  const source = `@site/${folder}/${name}`;
  return {
    type: 'ImportDeclaration',
    specifiers: [{type: 'ImportSpecifier', imported: identifier, local: identifier}],
    source: {type: 'Literal', value: source, raw: JSON.stringify(source)},
    attributes: [],
  };
}

/**
 * Imports the components that a page uses. Authors write no import lines, and a page loads only the
 * code and data of its own components; the theme's MDXComponents would load all everywhere.
 * @returns the remark plugin; options would reach the browser with the rest of the site's config
 */
export const importVocabulary = (siteDir: string): Plugin<[], Root> => {
  const known = componentFolders(siteDir);
  return () => (root) => {
    const used = new Set<string>();
    visit(root, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const {name} = node as {name?: string | null};
      if (name && known.has(name)) used.add(name);
    });
    const program: Program = {
      type: 'Program',
      sourceType: 'module',
      body: [...used].sort().map((name) => importOf(name, known.get(name) ?? '')),
    };
    const imports: MdxjsEsm = {type: 'mdxjsEsm', value: '', data: {estree: program}};
    if (used.size > 0) root.children.unshift(imports);
  };
};
