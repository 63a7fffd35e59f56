import { resolve } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { type Command, CommanderError } from 'commander'
import { defaultDataFolder } from '../../application/default-data-folder.ts'
import { checkWithoutCompiling } from '../../domain/plain-checks.ts'
import { commandLine } from './command-line.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { openProgram } from './open-program.ts'
import { type Outlet, outletFor, tellRefusal } from './outlet.ts'
import type { Surroundings } from './surroundings.ts'
import { wrongInput } from './wrong-input.ts'

// A reader that has seen enough (head, less) closes the pipe; that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

/** Runs the command that the process was started with; its exit code tells how it went. */
export async function run(printWorker: () => Worker): Promise<void> {
  checkWithoutCompiling()
  const line: Command = commandLine(surroundings(() => optionsOf(line), printWorker))
  let running = line
  line.hook('preAction', (_line, command) => {
    running = command
  })
  try {
    await line.parseAsync()
  } catch (error) {
    process.exitCode =
      error instanceof CommanderError
        ? commanderCode(error)
        : failure(error, running, outletFor(optionsOf(line).json))
  }
}

function surroundings(options: () => Options, printWorker: () => Worker): Surroundings {
  return {
    over: async (use) => {
      const outlet = outletFor(options().json)
      const opened = await openProgram(options().dataFolder, printWorker)
      if (!opened.ok) {
        tellRefusal(outlet, opened.refusal)
        process.exitCode = exitCodes.refused
        return
      }
      try {
        process.exitCode = await use(opened.value.program, outlet)
      } finally {
        await opened.value.close()
      }
    },
    beside: async (use) => {
      process.exitCode = await use(options().dataFolder, outletFor(options().json))
    },
  }
}

interface Options {
  readonly json: boolean
  readonly dataFolder: string
}

function optionsOf(line: Command): Options {
  const { data, json } = line.opts<{ data?: string; json?: boolean }>()
  return {
    json: json === true,
    dataFolder: data === undefined ? defaultDataFolder(process.platform, process.env) : resolve(data),
  }
}

function commanderCode(error: CommanderError): ExitCode {
  return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse
}

/** Input that no operation takes is wrong use; anything else is a bug. */
function failure(error: unknown, command: Command, outlet: Outlet): ExitCode {
  const wrong = wrongInput(error, command)
  if (wrong === null) return bug(error, outlet)
  tellRefusal(outlet, wrong)
  return exitCodes.wrongUse
}

/** A bug: the program has logged it, and its words carry the number it is found by. */
function bug(error: unknown, outlet: Outlet): ExitCode {
  const message = error instanceof Error ? error.message : String(error)
  if (outlet.json) outlet.answer({ error: { message } }, () => '')
  outlet.note(message)
  return exitCodes.bug
}
