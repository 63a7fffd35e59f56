import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRouterClient, type RouterClient } from '@orpc/server'
import packageFile from '../../../package.json' with { type: 'json' }
import { openApplication } from '../../application/open-application.ts'
import type { AppRouter } from '../../application/router.ts'
import { ok, type Result } from '../../domain/result.ts'

/** The program as the commands see it: its operations, called directly. */
export type Program = RouterClient<AppRouter>

/** The name by which other programs are told who holds the data folder. */
export const holder = 'kommandolinjen'

/** Opens the program over a data folder; documents are printed in this thread. */
export async function openProgram(
  dataFolder: string,
): Promise<Result<{ program: Program; close: () => Promise<void> }>> {
  const opened = await openApplication({
    dataFolder,
    resources: resourcesFolder(),
    version: packageFile.version,
    printWorker: null,
    holder,
  })
  if (!opened.ok) return opened
  const { router, close } = opened.value
  return ok({ program: createRouterClient(router), close })
}

/** `resources/` beside the program, whether this file runs from the source or from the build. */
function resourcesFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'resources', 'standard'))) {
    if (dirname(folder) === folder) throw new Error('The resources folder is missing')
    folder = dirname(folder)
  }
  return join(folder, 'resources')
}
