import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** Every TypeScript project: the pure folders see neither Node nor the DOM, the main process no DOM, the window no Node. */
const projects = [
  'src-main/domain',
  'src-main/contract',
  'src-main/importers',
  'src-main/documents',
  'src-main',
  'src-main/doors/electron/tsconfig.preload.json',
  'src-renderer',
  '.',
]

/** Type-checks all projects; answers whether they hold. */
export function checkTypes(): boolean {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const checked = projects.map((project) => {
    const { status } = spawnSync(process.execPath, [compiler, '-p', project], { cwd: root, stdio: 'inherit' })
    return status === 0
  })
  return checked.every((holds) => holds)
}

if (import.meta.main && !checkTypes()) process.exitCode = 1
