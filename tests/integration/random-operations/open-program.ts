import { join } from 'node:path'
import { createRouterClient, type RouterClient } from '@orpc/server'
import { openApplication } from '../../../src-main/application/open-application.ts'
import type { AppRouter } from '../../../src-main/application/router.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'

/** The operations of an open program, as a door calls them. */
export type Call = RouterClient<AppRouter, Record<never, never>>

/** A clock that a test moves; it begins on 3 March 2026 at nine. */
export interface TestClock {
  readonly now: () => Date
  pass(milliseconds: number): void
}

export function testClock(): TestClock {
  let at = Date.UTC(2026, 2, 3, 9)
  return {
    now: () => new Date(at),
    pass: (milliseconds) => {
      at += milliseconds
    },
  }
}

/** A program over a new data folder that goes by a clock of the test's. */
export async function openProgram(): Promise<{ call: Call; clock: TestClock; close: () => Promise<void> }> {
  const clock = testClock()
  const opened = await openApplication({
    dataFolder: temporaryDataFolder(),
    resources: join(import.meta.dirname, '../../../resources'),
    version: '1.2.3',
    printWorker: null,
    holder: 'prøven',
    now: clock.now,
  })
  if (!opened.ok) throw new Error(opened.refusal.message)
  return { call: createRouterClient(opened.value.router), clock, close: opened.value.close }
}
