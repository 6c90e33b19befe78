import {defineConfig} from 'vitest/config';

/** The recipes of tools/hosting/, against `build/`: they start servers, so they run by themselves. */
export default defineConfig({
  test: {include: ['tests/deploy/**/*.test.ts'], fileParallelism: false},
});
