import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandLineBuild } from './command-line-build.ts'

const root = join(import.meta.dirname, '..')
const stamp = join(root, 'out', 'built')
const sources = [
  'bin',
  'src-main',
  'src-renderer',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]

/** Builds the program where a source is newer than the last whole build; says so in one line. */
export async function buildIfNeeded(): Promise<void> {
  if (isUpToDate()) return
  console.error('Bygger programmet ...')
  await buildAll()
}

/** Builds every part, quietly. The stamp carries the time the build began and comes last: half a build never counts. */
export async function buildAll(): Promise<void> {
  const began = new Date()
  // Loaded here, so that starting a built program does not wait for it.
  const { build: buildDoors } = await import('electron-vite')
  const { build } = await import('vite')
  await buildDoors({ root, logLevel: 'warn' })
  await build(commandLineBuild(root))
  writeFileSync(stamp, '')
  utimesSync(stamp, began, began)
}

function isUpToDate(): boolean {
  if (!existsSync(stamp)) return false
  const built = statSync(stamp).mtimeMs
  return sources.every((source) => newest(join(root, source)) < built)
}

function newest(path: string): number {
  const status = statSync(path)
  if (!status.isDirectory()) return status.mtimeMs
  const inside = readdirSync(path).map((name) => newest(join(path, name)))
  return Math.max(status.mtimeMs, ...inside)
}

if (import.meta.main) await buildAll()
