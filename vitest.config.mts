import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {'@site': fileURLToPath(new URL('.', import.meta.url))}},
  test: {
    // What is tested keeps nothing between calls: reading it once for all files halves the time.
    isolate: false,
    // What fails, and how many passed.
    reporters: ['minimal'],
    // Only what hangs takes this long: a machine that is busy with something else must not fail.
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
