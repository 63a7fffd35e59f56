import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { changesToTell } from '../../../src-main/application/changes/changes.ts'
import { threadPrinter } from '../../../src-main/application/documents/thread-printer.ts'
import { fileChecks } from '../../../src-main/application/file-checks/file-checks.ts'
import { threadFileReader } from '../../../src-main/application/file-checks/thread-file-reader.ts'
import { routerFor } from '../../../src-main/application/router.ts'
import { searchUpkeep } from '../../../src-main/application/search/upkeep.ts'
import { threadSpelling } from '../../../src-main/application/spelling/thread-spelling.ts'
import { standardOf } from '../../../src-main/application/standard-of.ts'
import { storeCare } from '../../../src-main/application/store-care.ts'
import { dataFolderAt, makeFolders } from '../../../src-main/store/data-folder.ts'
import type { Readable } from '../../../src-main/store/handle.ts'
import { migrate } from '../../../src-main/store/migrations/run.ts'
import { openDatabase } from '../../../src-main/store/open-database.ts'
import { storeOver } from '../../../src-main/store/store.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { type Call, type TestClock, testClock } from './open-program.ts'

const resources = join(import.meta.dirname, '../../../resources')
const standard = standardOf(resources)

/** The program with its meetings in memory, so that thousands of operations take seconds; attached files lie in a folder. */
export interface MemoryProgram {
  readonly call: Call
  readonly clock: TestClock
  readonly read: Readable
  close(): void
}

export function memoryProgram(): MemoryProgram {
  const folder = dataFolderAt(temporaryDataFolder())
  makeFolders(folder)
  const database = openDatabase(':memory:')
  migrate(database)
  const store = storeOver(database, { folder, backup: null, careDue: false, release: () => undefined })
  const upkeep = searchUpkeep(store)
  const clock = testClock()
  const router = routerFor({
    store,
    version: '1.2.3',
    resources,
    standard,
    printer: threadPrinter(resources),
    fileChecks: fileChecks(store, threadFileReader()),
    searchUpkeep: upkeep,
    storeCare: storeCare(store, null),
    spelling: threadSpelling(resources),
    changes: changesToTell(store),
    now: clock.now,
  })
  const close = () => {
    upkeep.stop()
    store.close()
  }
  return { call: createRouterClient(router), clock, read: store.read, close }
}
