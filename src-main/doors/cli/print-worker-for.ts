import type { Worker } from 'node:worker_threads'
import { beginPrintWorker } from '../../application/documents/begin-print-worker.ts'
import { resourcesFolder } from './resources-folder.ts'

/** Beside the built program, or in the source. */
const workerFile = import.meta.url.endsWith('.ts')
  ? '../../application/print-worker.ts'
  : './print-worker.cjs'

/**
 * What begins the print worker. Where the words of the command say that pages will be made, it has begun already: a
 * wrong guess costs only a thread that nobody asks.
 */
export function printWorkerFor(words: readonly string[]): () => Worker {
  const begin = () => beginPrintWorker(new URL(workerFile, import.meta.url), resourcesFolder())
  let early = words.includes('export') && words.some((word) => /docx|pdf/.test(word)) ? begin() : null
  return () => {
    const worker = early ?? begin()
    early = null
    return worker
  }
}
