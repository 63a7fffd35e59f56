import { join } from 'node:path'
import { beginPrintWorker } from '../../../src-main/application/documents/begin-print-worker.ts'
import type { Printer } from '../../../src-main/application/documents/printer.ts'
import { workerPrinter } from '../../../src-main/application/documents/worker-printer.ts'

const project = join(import.meta.dirname, '..', '..', '..')

/** A printer in a thread of its own, from the source, as the doors with a window have it. */
export function printWorker(): Printer {
  const file = new URL('../../../src-main/application/print-worker.ts', import.meta.url)
  return workerPrinter(() => beginPrintWorker(file, join(project, 'resources')))
}
