import { defineConfig } from '@playwright/test'
import usual from '../../playwright.config.ts'

/** Pictures of every screen: not a part of the tests, but made by their walk. */
export default defineConfig({
  ...usual,
  testDir: '.',
  outputDir: '../../test-results/gallery-runs',
  reporter: 'list',
})
