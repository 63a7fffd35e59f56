import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfNeeded } from '../../bin/build.ts'
import { ensureBrowser } from './ensure-browser.ts'

/**
 * Makes pictures of every screen in both themes and two sizes, and one page that shows them all. With the word "guide" it makes the
 * pictures of the user's guide instead, in `docs/brugervejledning`.
 */
const root = join(import.meta.dirname, '..', '..')

const story = process.argv.includes('guide') ? 'guide' : 'gallery'

await buildIfNeeded()
if (story === 'gallery') rmSync(join(root, 'test-results/gallery'), { recursive: true, force: true })
const made =
  ensureBrowser() &&
  spawnSync(
    process.execPath,
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      `${story}.spec`,
      '--config',
      'tests/gallery/playwright.config.ts',
    ],
    { cwd: root, stdio: 'inherit' },
  ).status === 0
const place = story === 'guide' ? 'docs/brugervejledning' : 'test-results/gallery/index.html'
console.log(made ? place : 'The pictures were not made.')
if (!made) process.exitCode = 1
