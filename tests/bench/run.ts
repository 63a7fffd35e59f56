import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'

// Every bench file in turn, each a process of its own; a file that needs what is not here says that it is skipped.

const files = globSync('{*.ts,*/*.ts}', { cwd: import.meta.dirname })
  .filter((file) => file !== 'run.ts' && !file.startsWith('support'))
  .sort()
const failed = files.filter((file) => {
  console.log(`\n${file}`)
  return spawnSync(process.execPath, [join(import.meta.dirname, file)], { stdio: 'inherit' }).status !== 0
})
if (failed.length > 0) console.log(`\nfailed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
