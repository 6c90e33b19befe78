import docusaurus from '@docusaurus/eslint-plugin';
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Globals that browsers, workers and Node share, which rules may use. */
const everywhere = [
  'URL',
  'URLSearchParams',
  'TextDecoder',
  'TextEncoder',
  'structuredClone',
  'atob',
  'btoa',
];

/** Globals that rules must not use: the same rules run in the page, in workers and in commands. */
const platformGlobals = Object.keys({...globals.browser, ...globals.node})
  .filter((name) => !(name in globals.es2024) && !everywhere.includes(name))
  .map((name) => ({name, message: 'Facts and rules know no DOM and no Node (ARCHITECTURE.md).'}));

/** A part that fails to load, for example after a deployment, must not lose the reader's click. */
const loadsWithAnswer = {
  selector:
    'ImportExpression:not(CallExpression[callee.name=/^load(Part|Quietly)$/] > ArrowFunctionExpression.arguments:first-child ImportExpression)',
  message: 'Load parts by loadPart (or loadQuietly), which answers for those that do not come.',
};

const readsPathByOneFunction = {
  selector:
    ':matches(MemberExpression[property.name="pathname"]:matches([object.name="location"], [object.property.name="location"]), VariableDeclarator[init.name="location"])',
  message: 'An address has many forms: pagePath() reads it (src/page/pageAddress.ts).',
};

export default tseslint.config(
  {
    ignores: [
      'build/',
      'dist/',
      '.docusaurus/',
      'tools/bench/scratch/',
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
    files: ['**/*.test.ts', 'src/facts/**', 'src/*/rules/**', 'tests/**'],
    rules: {'max-lines': 'off'},
  },
  {
    files: ['**/*.{js,cjs}'],
    rules: {'@typescript-eslint/no-require-imports': 'off'},
  },
  {
    // Untrusted text must not freeze a tab: regular expressions must run in linear time.
    plugins: {regexp},
    rules: {
      'regexp/no-super-linear-backtracking': ['error', {report: 'potential'}],
      'regexp/no-super-linear-move': [
        'error',
        {report: 'potential', ignorePartial: false, ignoreSticky: false},
      ],
    },
  },
  {
    // These read input that a maintainer or a test chose, on that person's own machine.
    files: ['**/*.test.ts', 'tests/**', 'tools/sources/**'],
    rules: {
      'regexp/no-super-linear-backtracking': 'off',
      'regexp/no-super-linear-move': 'off',
    },
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
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts'],
    rules: {'no-restricted-syntax': ['error', loadsWithAnswer, readsPathByOneFunction]},
  },
  {
    // The one reader of the path, and workers, which have no page.
    files: ['src/page/pageAddress.ts', 'src/offline/browser/**'],
    rules: {'no-restricted-syntax': ['error', loadsWithAnswer]},
  },
  {
    // dependency-cruiser enforces which folder may import which (config/arrows.mjs).
    files: ['src/facts/**', 'src/*/rules/**', 'tools/sources/rules/**'],
    ignores: ['**/*.test.ts', '**/arbitrary*.ts'],
    rules: {'no-restricted-globals': ['error', ...platformGlobals]},
  },
);
