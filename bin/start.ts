import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfNeeded } from './build.ts'

const root = join(import.meta.dirname, '..')

/** Where the Electron runtime lies, or null where it is not installed. Looking never fetches it. */
function electronRuntime(): string | null {
  const folder = join(root, 'node_modules', 'electron')
  const note = join(folder, 'path.txt')
  if (!existsSync(note)) return null
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist')
  const runtime = join(dist, readFileSync(note, 'utf8'))
  return existsSync(runtime) ? runtime : null
}

await buildIfNeeded()
const words = process.argv.slice(2)
const rest = words.filter((word) => word !== '--browser')
const runtime = words.includes('--browser') ? null : electronRuntime()
if (runtime === null) {
  enableCompileCache()
  process.argv = [process.execPath, join(root, 'out/main/browser.js'), ...rest]
  await import(pathToFileURL(join(root, 'out/main/browser.js')).href)
} else {
  const program = spawn(runtime, [root, ...rest], { stdio: 'inherit' })
  program.once('exit', (code) => process.exit(code ?? 1))
}
