/* Enforces the arrows of config/arrows.mjs; see ARCHITECTURE.md. Run by `npm run lint`. */
import {layers, rooms} from './config/arrows.mjs';

const none = '^(?!)$';
const among = (names) => (names.length === 0 ? none : `^src/(${names.join('|')})/`);

/** A room imports only the rooms in its line of the table. */
const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports-only-what-its-line-allows`,
  severity: 'error',
  from: {path: `^src/${room}/`, pathNot: '/command/'},
  to: {path: '^(src|plugins|tools|tests|config)/', pathNot: [`^src/${room}/`, among(allowed)]},
}));

/** A layer imports no layer above it, in any room. */
const layerRules = layers.slice(0, -1).map((layer, index) => ({
  name: `${layer}-imports-no-layer-above-it`,
  severity: 'error',
  from: {path: `^src/[^/]+/${layer}/`},
  to: {path: `^src/[^/]+/(${layers.slice(index + 1).join('|')})/`},
}));

const platforms =
  '^(react|react-dom|@docusaurus|@theme|@theme-original|@theme-init|@generated)(/|$)';

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [
    ...roomRules,
    ...layerRules,
    {
      name: 'no-cycle-of-files',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
    {
      name: 'no-cycle-of-folders',
      scope: 'folder',
      severity: 'error',
      from: {path: '^(src|plugins|tools)'},
      to: {circular: true},
    },
    {
      name: 'facts-and-rules-are-plain-typescript',
      comment:
        'No React, no Docusaurus, no Node: the same rules run in the page, in workers and in commands.',
      severity: 'error',
      from: {path: '^src/(facts|[^/]+/rules)/'},
      to: {path: `${platforms}|node_modules/(react|react-dom|@docusaurus)/`},
    },
    {
      name: 'facts-and-rules-use-no-node',
      severity: 'error',
      from: {path: '^src/(facts|[^/]+/rules)/'},
      to: {dependencyTypes: ['core']},
    },
    {
      name: 'facts-import-no-package',
      severity: 'error',
      from: {path: '^src/facts/'},
      to: {dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core']},
    },
    {
      name: 'browser-code-knows-no-react',
      severity: 'error',
      from: {path: '^src/(page|[^/]+/browser)/'},
      to: {path: '(^|node_modules/)(react|react-dom)(/|$)'},
    },
    {
      name: 'build-time-code-imports-facts-and-rules-only',
      severity: 'error',
      from: {path: '^(plugins|config|tools|sidebars\\.ts)'},
      to: {path: '^src/', pathNot: '^src/(facts|page|[^/]+/(rules|command))/'},
    },
    {
      name: 'no-private-imports',
      severity: 'error',
      from: {},
      to: {path: '/internal(/|$)|theme-classic/lib'},
    },
    {
      name: 'nothing-imports-the-entries',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/entry/'},
      to: {path: '^src/entry/'},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    doNotFollow: {path: 'node_modules'},
    // Tests and the generators of their data may import anything.
    exclude: {
      path: '^(build|dist|\\.docusaurus|tools/bench/scratch)/|\\.test\\.ts$|/arbitrary[^/]*\\.ts$',
    },
  },
};

export default configuration;
