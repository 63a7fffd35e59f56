import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findBrowser } from './browser.ts'

const root = join(import.meta.dirname, '..', '..')

/** Sees to it that there is a Chromium for the tests, and says what it does about it. False where none could be had. */
export function ensureBrowser(): boolean {
  if (report(findBrowser())) return true
  console.log('No Chromium found. Trying: npx playwright install chromium')
  run(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'])
  if (report(findBrowser())) return true
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  console.log(`Trying: ${[...asRoot, 'apt-get', 'install', '-y', 'chromium'].join(' ')}`)
  asRootRun([...asRoot, 'apt-get', 'update', '-qq'])
  asRootRun([...asRoot, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  if (report(findBrowser())) return true
  console.log('No Chromium could be had: install Chromium or Chrome, then run the tests again.')
  return false
}

function report(path: string | null): boolean {
  if (path !== null) console.log(`Browser: ${path}`)
  return path !== null
}

function asRootRun([command = 'apt-get', ...args]: readonly string[]): void {
  run(command, args)
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], timeout: 240_000 })
}
