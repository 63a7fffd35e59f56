import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '..', '..')

/** The built program, running in the browser door over a data folder of its own. */
export interface Program {
  /** The printed address; its token works once. */
  readonly address: string
  readonly dataFolder: string
  /** Ends it as Ctrl+C does; answers the exit code. */
  readonly stop: () => Promise<number | null>
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>
}

/** A data folder for one test. */
export function temporaryDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'referent-test-'))
}

/** Removes a test's data folder. */
export function removeDataFolder(dataFolder: string): void {
  rmSync(dataFolder, { recursive: true, force: true })
}

/** Starts the built program over `dataFolder`; rejects with what it said where it ends before it is ready. */
export async function startProgram(dataFolder: string): Promise<Program> {
  const child = spawn(process.execPath, [join(root, 'out/main/browser.js'), '--data', dataFolder])
  const address = await readAddress(child)
  return {
    address,
    dataFolder,
    stop: () => end(child, 'SIGINT'),
    kill: async () => void (await end(child, 'SIGKILL')),
  }
}

function readAddress(child: ChildProcess): Promise<string> {
  const said: string[] = []
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line)
        const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)
        if (address !== null) resolve(address[0])
      })
    }
    child.once('error', reject)
    child.once('close', (code) => reject(new Error(`The program ended with ${code}:\n${said.join('\n')}`)))
  })
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const closed = once(child, 'close')
  child.kill(signal)
  await closed
  return child.exitCode
}
