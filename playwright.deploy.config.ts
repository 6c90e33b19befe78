import {defineConfig} from '@playwright/test';
import site from './playwright.config';
import {browserPort} from './tests/deploy/lib/builds';

/** The site under another base path, served by the nginx recipe. */
export default defineConfig({
  ...site,
  testDir: 'tests/deploy',
  testMatch: '*.spec.ts',
  globalSetup: './tests/deploy/lib/serveOtherBase.ts',
  use: {...site.use, baseURL: `http://localhost:${browserPort}`},
  webServer: undefined,
});
