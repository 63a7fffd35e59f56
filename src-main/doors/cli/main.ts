import { resolve } from 'node:path'
import { CommanderError } from 'commander'
import { defaultDataFolder } from '../../application/default-data-folder.ts'
import { commandLine } from './command-line.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { openProgram } from './open-program.ts'
import { type Outlet, outletFor, tellRefusal } from './outlet.ts'

const line = commandLine({
  over: async (use) => {
    const outlet = outletFor(options().json)
    const opened = await openProgram(options().dataFolder)
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
})

// A reader that has seen enough (head, less) closes the pipe; that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await line.parseAsync()
} catch (error) {
  process.exitCode =
    error instanceof CommanderError ? commanderCode(error) : bug(error, outletFor(options().json))
}

function options(): { json: boolean; dataFolder: string } {
  const { data, json } = line.opts<{ data?: string; json?: boolean }>()
  return {
    json: json === true,
    dataFolder: data === undefined ? defaultDataFolder(process.platform, process.env) : resolve(data),
  }
}

function commanderCode(error: CommanderError): ExitCode {
  return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse
}

/** A bug: the program has logged it, and its words carry the number it is found by. */
function bug(error: unknown, outlet: Outlet): ExitCode {
  const message = error instanceof Error ? error.message : String(error)
  if (outlet.json) outlet.answer({ error: { message } }, () => '')
  outlet.note(message)
  return exitCodes.bug
}
