import {availableParallelism} from 'node:os';
import {defineConfig} from '@playwright/test';
import {browserPath} from './tests/site/browserPath.mjs';

const port = Number(process.env.GUIDE_TEST_PORT ?? 3210);

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  // More workers than processors wait for each other.
  workers: availableParallelism(),
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // A dot for each passed test; failures say why, and the last line counts both.
  reporter: [['dot']],
  // Only hanging tests take this long: a busy machine must not fail them.
  timeout: 180_000,
  expect: {timeout: 60_000},
  use: {
    baseURL: `http://localhost:${port}`,
    // A worker's cache would answer instead of the build; offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: browserPath(),
      // Root has no sandbox; the other options stop the browser's own background requests.
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
