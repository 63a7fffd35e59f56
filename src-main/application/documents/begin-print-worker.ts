import { Worker } from 'node:worker_threads'
import type { PrintWorkerData } from './print-message.ts'

/** Begins the print worker at `url`: it loads the compiler and the fonts at once. It never keeps the program from ending. */
export function beginPrintWorker(url: URL, resources: string): Worker {
  const worker = new Worker(url, {
    workerData: { resources } satisfies PrintWorkerData,
    // What a document leaves behind dies young; with the standard's 48 MB of it the heap grows to 140 MB of which 8 are in use.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  })
  worker.unref()
  return worker
}
