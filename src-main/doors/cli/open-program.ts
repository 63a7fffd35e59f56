import type { Worker } from 'node:worker_threads'
import { createRouterClient, type RouterClient } from '@orpc/server'
import packageFile from '../../../package.json' with { type: 'json' }
import { openApplication } from '../../application/open-application.ts'
import type { AppRouter } from '../../application/router.ts'
import { ok, type Result } from '../../domain/result.ts'
import { resourcesFolder } from './resources-folder.ts'

/** The program as the commands see it: its operations, called directly. */
export type Program = RouterClient<AppRouter>

/** The name by which other programs are told who holds the data folder. */
export const holder = 'kommandolinjen'

/** Opens the program over a data folder; `printWorker` begins the thread that pages are made in. */
export async function openProgram(
  dataFolder: string,
  printWorker: () => Worker,
): Promise<Result<{ program: Program; close: () => Promise<void> }>> {
  const opened = await openApplication({
    dataFolder,
    resources: resourcesFolder(),
    version: packageFile.version,
    printWorker,
    holder,
    undo: false,
  })
  if (!opened.ok) return opened
  const { router, close } = opened.value
  return ok({ program: createRouterClient(router), close })
}
