import docusaurus from '@docusaurus/eslint-plugin';
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * The house and its arrows (design, section 6): what a folder may not import. Each message says
 * what the arrow is for.
 */
function arrow(files, forbidden, message) {
  return {
    files,
    // Tests and the generators of their data may use test libraries.
    ignores: ['**/*.test.ts', '**/arbitrary*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {group: ['**/internal', '**/internal/**'], message: 'No private imports.'},
            typeof forbidden === 'string'
              ? {regex: forbidden, message}
              : {group: forbidden, message},
          ],
        },
      ],
    },
  };
}

export default tseslint.config(
  {
    ignores: [
      'build/',
      'dist/',
      '.docusaurus/',
      'bench/scratch/',
      'playwright-report/',
      'test-results/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    languageOptions: {globals: {...globals.browser, ...globals.node}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
    },
  },
  {
    // Typed data and tables of test cases are long by nature.
    files: ['**/*.test.ts', 'src/domain/**', 'tests/**'],
    rules: {'max-lines': 'off'},
  },
  {
    files: ['**/*.{js,cjs}'],
    rules: {'@typescript-eslint/no-require-imports': 'off'},
  },
  {
    files: ['src/**/*.tsx'],
    plugins: {'@docusaurus': docusaurus},
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: {
      '@docusaurus/no-html-links': ['error', {ignoreFullyResolved: true}],
      // Safari drops the role of a list together with its markers.
      'jsx-a11y/no-redundant-roles': ['error', {nav: ['navigation'], ol: ['list'], ul: ['list']}],
      // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
      'jsx-a11y/no-noninteractive-tabindex': ['error', {tags: ['pre', 'li'], roles: ['region']}],
    },
  },
  arrow(
    ['src/domain/**'],
    String.raw`^[^.]|/(hooks|components|theme|pages)/`,
    'src/domain imports nothing outside itself.',
  ),
  arrow(
    ['src/hooks/**'],
    ['**/components/**', '@theme/*', '@theme-original/*'],
    'src/hooks imports domain only.',
  ),
  arrow(
    ['src/components/ui/**'],
    [
      '**/components/mdx/**',
      '**/components/topic/**',
      '**/components/{roleCheck,copy,progress,runs}/**',
      '**/hooks/**',
    ],
    'src/components/ui knows no subject.',
  ),
  arrow(
    ['plugins/**', 'config/**', 'sidebars.ts'],
    ['@site/*', '**/src/components/**', '**/src/hooks/**', '**/src/theme/**'],
    'Build-time code imports src/domain only, by relative paths.',
  ),
);
