import type { ExitCode } from './exit-codes.ts'
import type { Program } from './open-program.ts'
import type { Outlet } from './outlet.ts'

/** What the process lends to the commands. */
export interface Surroundings {
  /** Runs a command over the open program, and closes it. */
  over(use: (program: Program, outlet: Outlet) => Promise<ExitCode>): Promise<void>
  /** Runs a command over the data folder while no program is open. */
  beside(use: (dataFolder: string, outlet: Outlet) => Promise<ExitCode>): Promise<void>
}
