import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { checkTypes } from './types.ts'

const root = join(import.meta.dirname, '..', '..')

/** All that a change must pass before it is committed, quickest first: types, lint and format, layers, unit tests. */
const steps: readonly (readonly [name: string, holds: () => boolean])[] = [
  ['types', checkTypes],
  ['lint and format', () => run('@biomejs/biome/bin/biome', 'check')],
  [
    'layers and unit tests',
    () => run('vitest/vitest.mjs', 'run', '--reporter=dot', 'architecture', 'tests/unit'),
  ],
]

const failed = steps.flatMap(([name, holds]) => {
  console.log(`- ${name}`)
  return holds() ? [] : [name]
})
console.log(failed.length === 0 ? 'All checks hold.' : `Failed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1

function run(program: string, ...args: readonly string[]): boolean {
  return (
    spawnSync(process.execPath, [join('node_modules', program), ...args], { cwd: root, stdio: 'inherit' })
      .status === 0
  )
}
