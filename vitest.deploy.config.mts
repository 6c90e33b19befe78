import {defineConfig} from 'vitest/config';

/**
 * Tests the recipes of tools/hosting/ against `build/`: they start servers, so they run separately.
 */
export default defineConfig({
  test: {include: ['tests/deploy/**/*.test.ts'], fileParallelism: false},
});
