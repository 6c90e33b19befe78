import {defineConfig} from '@playwright/test';
import site from './playwright.config';
import {browserPort} from './tests/deploy/lib/builds';

/** The site below another base path, as the nginx recipe serves it. */
export default defineConfig({
  ...site,
  testDir: 'tests/deploy',
  testMatch: '*.spec.ts',
  globalSetup: './tests/deploy/lib/serveOtherBase.ts',
  use: {...site.use, baseURL: `http://localhost:${browserPort}`},
  webServer: undefined,
});
