import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { verdictsIn, verdictTable } from './support/verdicts.ts'

/*
 * Every bench file in turn, each a process of its own, and all their verdicts in one table at the end. A file that needs what
 * is not here says that it is skipped. Words after the command choose files: npm run bench -- documents.
 */

const chosen = process.argv.slice(2)
const files = globSync('{*.ts,*/*.ts}', { cwd: import.meta.dirname })
  .filter((file) => file !== 'run.ts' && !file.startsWith('support'))
  .filter((file) => chosen.length === 0 || chosen.some((word) => file.includes(word)))
  .sort()
const failed: string[] = []
const verdicts: ReturnType<typeof verdictsIn>[] = []
for (const file of files) {
  console.log(`\n${file}`)
  const { code, output } = await run(join(import.meta.dirname, file))
  if (code !== 0) failed.push(file)
  verdicts.push(verdictsIn(file, output))
}
console.log(`\n${verdictTable(verdicts.flat())}`)
console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`)
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1

/** Runs a bench and shows what it says as it says it; answers its exit code and its words. */
function run(file: string): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (words: string) => {
    output += words
    process.stdout.write(words)
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })))
}
