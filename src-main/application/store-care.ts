import { Worker } from 'node:worker_threads'
import type { Store } from '../store/store.ts'
import { logError } from './error-log.ts'

/** Looking after a large store that was opened before it was read through. */
export interface StoreCare {
  /** Whether the store is sound, answered when it has been read through; at once where that was done on opening. */
  readonly sound: Promise<boolean>
  stop(): Promise<void>
}

/**
 * Reads the store through and lays its backup in a thread of its own, where that is still due. A thread that fails is logged,
 * and the store is taken to be sound: the next opening tries again.
 */
export function storeCare({ careDue, folder }: Store, url: URL | null): StoreCare {
  if (!careDue || url === null) return { sound: Promise.resolve(true), stop: async () => undefined }
  const worker = new Worker(url, { workerData: folder.root })
  worker.unref()
  const sound = new Promise<boolean>((resolve) => {
    worker.once('message', (found: boolean) => resolve(found))
    worker.once('error', (error) => {
      logError(folder, 'store-care', error)
      resolve(true)
    })
    worker.once('exit', () => resolve(true))
  })
  return { sound, stop: async () => void (await worker.terminate()) }
}
