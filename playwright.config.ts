import { defineConfig } from '@playwright/test'
import { browserFlags, findBrowser } from './tests/support/browser.ts'

const executablePath = findBrowser()

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: true,
  // What passes when it is tried again is named at the end of the run (decision 0022).
  retries: 1,
  timeout: 120_000,
  // A limit, not a wait: a machine that does other work too may take its time.
  expect: { timeout: 20_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    screenshot: 'only-on-failure',
    // Recording takes a quarter of the time: asked for where a failure needs more than its picture and its page.
    trace: process.env['REFERENT_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: {
      args: browserFlags,
      // Without a locale that knows Danish letters, Chromium on Linux calls a file "download" whose name has one.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      ...(executablePath === null ? {} : { executablePath }),
    },
  },
})
