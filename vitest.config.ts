import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/architecture.test.ts', 'tests/unit/**/*.test.ts', 'tests/integration/**/*.test.ts'],
    outputFile: { json: 'test-results/vitest.json' },
    // Its own choice is one fewer than there are, which on two cores is half.
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
