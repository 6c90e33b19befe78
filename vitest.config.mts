import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {'@site': fileURLToPath(new URL('.', import.meta.url))}},
  test: {
    // What is tested keeps nothing between calls: reading it once for all files halves the time.
    isolate: false,
    exclude: ['**/node_modules/**', 'bench/scratch/**'],
    include: [
      'src/**/*.test.ts',
      'plugins/**/*.test.ts',
      'bench/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/content/**/*.test.ts',
    ],
  },
});
