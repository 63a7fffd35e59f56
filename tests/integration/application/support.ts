import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { onTestFinished } from 'vitest'
import { openApplication } from '../../../src-main/application/open-application.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'

export const resources = join(import.meta.dirname, '../../../resources')

/** The program over a data folder (a new one unless named), as a door calls it; closed when the test is finished; `now` is its clock. */
export async function program(dataFolder = temporaryDataFolder(), now = () => new Date()) {
  const application = value(
    await openApplication({
      dataFolder,
      resources,
      version: '1.2.3',
      printWorker: null,
      holder: 'prøven',
      now,
    }),
  )
  let open = true
  const close = async () => {
    if (open) await application.close()
    open = false
  }
  onTestFinished(close)
  return { call: createRouterClient(application.router), close, dataFolder }
}

/** The value of an answer; a refusal fails the test with its words. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.message}`)
  return result.value
}

/** The code of a refusal; a value fails the test. */
export function code(result: Result<unknown>): string {
  if (result.ok) throw new Error(`not refused: ${JSON.stringify(result.value)}`)
  return result.refusal.code
}
