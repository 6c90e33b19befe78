import type {Options, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import {footer} from './config/footer';
import {navbar} from './config/navbar';
import {redirects} from './config/redirects';
import authorsServer from './plugins/authorsServer';
import content from './plugins/content';
import fileSite from './plugins/fileSite';
import finish from './plugins/finish';
import headScript from './plugins/headScript';
import downloads from './plugins/downloads';
import filterStyles from './plugins/filterStyles';
import slimBundle from './plugins/slimBundle';
import partials from './plugins/content/partials';
import {listBranchSteps, prepareSteps} from './plugins/content/steps';
import {importVocabulary} from './plugins/content/vocabulary';
import {topicFrontMatter} from './src/topics/rules/topicFrontMatter';

const config: Config = {
  title: 'AFC Connection Guide',
  tagline: 'Connect SAP S/4HANA to SAP Advanced Financial Closing, step by step',
  // Browsers without SVG icons request /favicon.ico themselves.
  favicon: 'img/logo.svg',
  url: process.env.GUIDE_URL ?? 'http://localhost:3000',
  baseUrl: process.env.GUIDE_BASE_URL ?? '/',
  trailingSlash: true,
  // Its script would be in the start page; the recipe tests detect a wrong base URL.
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {v4: true, faster: true},
  markdown: {
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    // A topic's title, description and pager have one source: the topic graph.
    async parseFrontMatter(params) {
      const result = await params.defaultParseFrontMatter(params);
      const {topic} = result.frontMatter;
      const derived = typeof topic === 'string' ? topicFrontMatter(topic, params.filePath) : {};
      // The line shows the ticket, so no notice needs to.
      const topologyLine = /^<Topology(Selector|Line)\b/m.test(params.fileContent);
      return {...result, frontMatter: {...derived, topologyLine, ...result.frontMatter}};
    },
  },
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          breadcrumbs: false,
          beforeDefaultRemarkPlugins: [prepareSteps, importVocabulary(__dirname)],
          remarkPlugins: [listBranchSteps],
        },
        blog: false,
        theme: {
          customCss: ['./src/css/custom.css', './src/css/pageNotice.css', './src/css/print.css'],
        },
      } satisfies Options,
    ],
  ],
  plugins: [
    content,
    authorsServer(redirects),
    headScript,
    partials,
    slimBundle,
    fileSite,
    downloads,
    filterStyles,
    finish(redirects),
  ],
  clientModules: [
    './src/entry/routeUpdates.ts',
    './src/branching/browser/topologyNotice.ts',
    './src/panel/browser/progressClient.ts',
    './src/entry/keepSiteClient.ts',
  ],
  themeConfig: {
    image: 'img/social.png',
    navbar,
    footer,
    colorMode: {respectPrefersColorScheme: true},
    docs: {sidebar: {hideable: false}},
  } satisfies ThemeConfig,
};

export default config;
