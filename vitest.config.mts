import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {'@site': fileURLToPath(new URL('.', import.meta.url))}},
  test: {
    // The tested code keeps no state between calls: loading it once for all files halves the time.
    isolate: false,
    // Shows failures, and the number of passed tests.
    reporters: ['minimal'],
    // Only hanging tests take this long: a busy machine must not fail them.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    exclude: ['**/node_modules/**', 'tools/bench/scratch/**'],
    include: [
      'src/**/*.test.ts',
      'plugins/**/*.test.ts',
      'tools/**/*.test.ts',
      'tests/content/**/*.test.ts',
      'tests/site/**/*.test.ts',
    ],
  },
});
