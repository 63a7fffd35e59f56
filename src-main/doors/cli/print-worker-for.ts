import type { Worker } from 'node:worker_threads'
import { beginPrintWorker } from '../../application/documents/begin-print-worker.ts'
import { resourcesFolder } from './resources-folder.ts'

/** Beside the built program, or in the source. */
const workerFile = import.meta.url.endsWith('.ts')
  ? '../../application/print-worker.ts'
  : './print-worker.cjs'

const pagedFormat = /^(--format=)?(docx|pdf|pdf-archive)$/

/**
 * What begins the print worker. Where the words of the command say that pages will be made, it has begun already: a
 * wrong guess costs only a thread that nobody asks.
 */
export function printWorkerFor(words: readonly string[], begin: () => Worker = beginBeside): () => Worker {
  let early = words.includes('export') && words.some((word) => pagedFormat.test(word)) ? begin() : null
  // One that fails is begun again when pages are asked for, and its failure told there.
  early?.once('error', () => {
    early = null
  })
  return () => {
    const worker = early ?? begin()
    early = null
    return worker
  }
}

function beginBeside(): Worker {
  return beginPrintWorker(new URL(workerFile, import.meta.url), resourcesFolder())
}
