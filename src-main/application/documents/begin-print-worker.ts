import { Worker } from 'node:worker_threads'
import type { PrintWorkerData } from './print-message.ts'

/** Begins the print worker at `url`: it loads the compiler and the fonts at once. It never keeps the program from ending. */
export function beginPrintWorker(url: URL, resources: string): Worker {
  const worker = new Worker(url, { workerData: { resources } satisfies PrintWorkerData })
  worker.unref()
  return worker
}
