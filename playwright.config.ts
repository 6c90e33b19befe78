import {availableParallelism} from 'node:os';
import {defineConfig} from '@playwright/test';
import {browserPath} from './tests/site/browserPath.mjs';

const port = Number(process.env.GUIDE_TEST_PORT ?? 3210);

export default defineConfig({
  testDir: 'tests/site',
  fullyParallel: true,
  // A page waits more than it works.
  workers: availableParallelism() + 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  timeout: 60_000,
  expect: {timeout: 10_000},
  use: {
    baseURL: `http://localhost:${port}`,
    // What a worker kept would answer instead of the build; offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: browserPath(),
      // Root has no sandbox; the rest keeps the browser from calling home.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `npx docusaurus serve --no-open --port ${port}`,
    port,
    reuseExistingServer: !process.env.CI,
  },
});
