import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/architecture.test.ts', 'tests/unit/**/*.test.ts', 'tests/integration/**/*.test.ts'],
    outputFile: { json: 'test-results/vitest.json' },
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
