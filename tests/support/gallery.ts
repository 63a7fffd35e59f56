import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfNeeded } from '../../bin/build.ts'
import { ensureBrowser } from './ensure-browser.ts'

/** Makes pictures of every screen in both themes and two sizes, and one page that shows them all. */
const root = join(import.meta.dirname, '..', '..')

await buildIfNeeded()
rmSync(join(root, 'test-results/gallery'), { recursive: true, force: true })
const made =
  ensureBrowser() &&
  spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/gallery/playwright.config.ts'],
    { cwd: root, stdio: 'inherit' },
  ).status === 0
console.log(made ? 'test-results/gallery/index.html' : 'The pictures were not made.')
if (!made) process.exitCode = 1
