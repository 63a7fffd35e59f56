import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { buildIfNeeded } from '../../bin/build.ts'
import { ensureBrowser } from './ensure-browser.ts'
import { triedAgain } from './tried-again.ts'

interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const root = join(import.meta.dirname, '..', '..')
const results = join(root, 'test-results')
const vitestReport = z
  .object({
    numPassedTests: z.int(),
    numFailedTests: z.int(),
    numPendingTests: z.int(),
    numTodoTests: z.int(),
  })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }))
const playwrightReport = z
  .object({
    stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }))

try {
  await buildIfNeeded()
} catch (error) {
  console.error(error)
  console.log(`\nThe program cannot be built.\n${words({ passed: 0, failed: 1, skipped: 0 })}`)
  process.exit(1)
}
rmSync(results, { recursive: true, force: true })
const units = run(
  ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json'],
  'vitest.json',
  vitestReport,
)
const inBrowser = ensureBrowser()
  ? run(['node_modules/@playwright/test/cli.js', 'test'], 'e2e.json', playwrightReport)
  : { passed: 0, failed: 1, skipped: 0 }
const total = add(units, inBrowser)
sayTriedAgain()
console.log(`\n${words(total)}`)
process.exitCode = total.failed === 0 ? 0 : 1

/** Runs one test program; one that ends badly without a failed test (a file that does not load) counts as one failure. */
function run(args: readonly string[], file: string, report: z.ZodType<Tally>): Tally {
  const { status } = spawnSync(process.execPath, [...args], { cwd: root, stdio: 'inherit' })
  const path = join(results, file)
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 }
  const tally = report.parse(JSON.parse(readFileSync(path, 'utf8')))
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

/** What passed only when it was tried again is to be mended, and said. */
function sayTriedAgain(): void {
  const path = join(results, 'e2e.json')
  const names = existsSync(path) ? triedAgain(JSON.parse(readFileSync(path, 'utf8'))) : []
  for (const name of names) console.log(`Passed only when it was tried again: ${name}`)
}

function add(left: Tally, right: Tally): Tally {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  }
}

function words({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
}
