import type { Worker } from 'node:worker_threads'
import { ok, type Result } from '../domain/result.ts'
import { largeStore } from '../store/care.ts'
import { dataFolderAt } from '../store/data-folder.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { changesToTell } from './changes/changes.ts'
import type { Printer } from './documents/printer.ts'
import { threadPrinter } from './documents/thread-printer.ts'
import { logError } from './error-log.ts'
import { fileChecks } from './file-checks/file-checks.ts'
import type { FileReader } from './file-checks/file-reader.ts'
import { threadFileReader } from './file-checks/thread-file-reader.ts'
import { type AppRouter, routerFor } from './router.ts'
import { searchUpkeep } from './search/upkeep.ts'
import type { Spelling } from './spelling/spelling.ts'
import { threadSpelling } from './spelling/thread-spelling.ts'
import { standardOf } from './standard-of.ts'
import { storeCare } from './store-care.ts'

/**
 * How a door opens the program. `printWorker` is the worker's file, or what begins it; it and `fileWorker` are null where
 * PDFs are printed and attached files read in this thread, and so is `spellingWorker` for spelling; `holder` names the door in Danish; `now` is the clock, the
 * system's unless given.
 */
export interface ApplicationOptions {
  readonly dataFolder: string
  readonly resources: string
  readonly version: string
  readonly printWorker: URL | (() => Worker) | null
  readonly fileWorker?: URL | null
  readonly spellingWorker?: URL | null
  /** Where a large store is read through and copied after opening; null where that is done on opening. */
  readonly careWorker?: URL | null
  readonly holder: string
  /** False where the program ends before a change could be taken back, as the command line does; else true. */
  readonly undo?: boolean
  readonly now?: () => Date
}

/** The open program: its operations, and the way to close it. */
export interface Application {
  readonly router: AppRouter
  close(): Promise<void>
}

/** Opens the data folder and answers the program over it; refused where the store cannot be opened safely. */
export async function openApplication(options: ApplicationOptions): Promise<Result<Application>> {
  const opened = openLogged(options)
  if (!opened.ok) return opened
  const store = opened.value
  const {
    printWorker,
    fileWorker = null,
    spellingWorker = null,
    careWorker = null,
    resources,
    version,
    now = () => new Date(),
  } = options
  const printer = await printerFor(printWorker, resources)
  const checks = fileChecks(store, await readerFor(fileWorker))
  const upkeep = searchUpkeep(store)
  const care = storeCare(store, careWorker)
  const spelling = await spellingFor(spellingWorker, resources)
  const standard = standardOf(resources)
  const router = routerFor({
    store,
    version,
    resources,
    standard,
    printer,
    fileChecks: checks,
    searchUpkeep: upkeep,
    storeCare: care,
    spelling,
    changes: changesToTell(store),
    now,
  })
  upkeep.nudge()
  return ok({
    router,
    close: async () => {
      upkeep.stop()
      const closing = Promise.all([printer.close(), checks.close(), care.stop(), spelling.close()])
      store.close()
      await closing
    },
  })
}

/** Threads are loaded only where they are used: most commands of the command line, which starts often, need none. */
async function printerFor(worker: ApplicationOptions['printWorker'], resources: string): Promise<Printer> {
  if (worker === null) return threadPrinter(resources)
  const { workerPrinter } = await import('./documents/worker-printer.ts')
  if (typeof worker === 'function') return workerPrinter(worker)
  const { beginPrintWorker } = await import('./documents/begin-print-worker.ts')
  return workerPrinter(() => beginPrintWorker(worker, resources))
}

async function readerFor(worker: URL | null): Promise<FileReader> {
  if (worker === null) return threadFileReader()
  return (await import('./file-checks/worker-file-reader.ts')).workerFileReader(worker)
}

async function spellingFor(worker: URL | null, resources: string): Promise<Spelling> {
  if (worker === null) return threadSpelling(resources)
  return (await import('./spelling/worker-spelling.ts')).workerSpelling(worker, resources)
}

/** Opens the store; what should never happen is logged like any other bug before it is thrown on. */
function openLogged({ dataFolder, holder, careWorker, undo = true }: ApplicationOptions): Result<Store> {
  try {
    const careLaterFrom = careWorker ? largeStore : Number.POSITIVE_INFINITY
    return openStore({ root: dataFolder, holder, now: new Date(), undo, careLaterFrom })
  } catch (error) {
    const id = logError(dataFolderAt(dataFolder), 'open', error)
    throw new Error(
      `Møderne kunne ikke åbnes. Intet er slettet. Fejlen er skrevet i loggen i mappen med møderne med nummer ${id}.`,
      { cause: error },
    )
  }
}
