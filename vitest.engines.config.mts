import {defineConfig} from 'vitest/config';

/** The built guide in the engines that this machine has: `npm run test:engines`. */
export default defineConfig({
  test: {include: ['tests/engines/*.test.ts'], fileParallelism: false, reporters: ['verbose']},
});
