import { Worker } from 'node:worker_threads'
import type { Store } from '../store/store.ts'
import { logError } from './error-log.ts'

/** Looking after a large store that was opened before it was read through. */
export interface StoreCare {
  /** Whether the store is sound, answered when it has been read through; at once where that was done on opening. */
  readonly sound: Promise<boolean>
  stop(): Promise<void>
}

/** So long after the opening, in milliseconds, the first screen has come, and the disk is free. */
const afterStart = 3000

/**
 * Reads the store through and lays its backup in a thread of its own, where that is still due. A thread that fails is logged,
 * and the store is taken to be sound: the next opening tries again.
 */
export function storeCare({ careDue, folder }: Store, url: URL | null, wait = afterStart): StoreCare {
  if (!careDue || url === null) return { sound: Promise.resolve(true), stop: async () => undefined }
  const found = Promise.withResolvers<boolean>()
  let worker: Worker | null = null
  const begin = setTimeout(() => {
    worker = new Worker(url, { workerData: folder.root })
    worker.unref()
    worker.once('message', (sound: boolean) => found.resolve(sound))
    worker.once('error', (error) => {
      logError(folder, 'store-care', error)
      found.resolve(true)
    })
    worker.once('exit', () => found.resolve(true))
  }, wait)
  begin.unref()
  return {
    sound: found.promise,
    stop: async () => {
      clearTimeout(begin)
      found.resolve(true)
      await worker?.terminate()
    },
  }
}
