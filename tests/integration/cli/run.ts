import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** The entry of the command line, which Node runs as it stands. */
export const mainFile = join(import.meta.dirname, '../../../src-main/doors/cli/main.ts')

/** How a process of the command line ended, and what it said. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line as a process of its own, with words on its standard input. */
export async function run(words: readonly string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, [mainFile, ...words])
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, out, err }
}

/** Runs it over a data folder with `--json`, and reads the one value it answers with. */
export async function runJson(data: string, ...words: string[]) {
  const { code, out } = await run(['--data', data, '--json', ...words])
  const json: unknown = JSON.parse(out)
  return { code, json }
}
