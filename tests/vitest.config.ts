import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    // generous: a busy machine is no failure
    testTimeout: 60_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 40_000 } },
  },
});
