import {defineConfig} from 'vitest/config';

/** Tests the built guide in the browser engines of this machine: `npm run test:engines`. */
export default defineConfig({
  test: {include: ['tests/engines/*.test.ts'], fileParallelism: false, reporters: ['verbose']},
});
