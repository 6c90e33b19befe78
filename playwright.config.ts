import {availableParallelism} from 'node:os';
import {defineConfig} from '@playwright/test';
import {browserPath} from './tests/site/browserPath.mjs';

const port = Number(process.env.GUIDE_TEST_PORT ?? 3210);

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  // One more than processors, and each waits for the others.
  workers: availableParallelism(),
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // What passes is a dot; what fails says why, and the last line counts both.
  reporter: [['dot']],
  // Only what hangs takes this long: a machine that is busy with something else must not fail.
  timeout: 180_000,
  expect: {timeout: 60_000},
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
    command: `node tests/site/serve.mjs ${port}`,
    port,
    reuseExistingServer: !process.env.CI,
  },
});
