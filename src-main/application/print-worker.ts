import { parentPort, workerData } from 'node:worker_threads'
import { createPdfPrinter } from '../documents/print/pdf/print-pdf.ts'
import type { PrintReply, PrintRequest, PrintWorkerData } from './documents/print-message.ts'
import { readPrintResources } from './documents/read-print-resources.ts'

/** The print worker: answers every `PrintRequest` with a `PrintReply`, in order. */
const { resources } = workerData as PrintWorkerData // what worker-printer.ts starts it with
const printer = createPdfPrinter(readPrintResources(resources))

parentPort?.on('message', (request: PrintRequest) => parentPort?.postMessage(reply(request)))

function reply({ id, wanted, outline }: PrintRequest): PrintReply {
  try {
    if (wanted === 'pdf') return { id, printed: printer.print(outline) }
    return { id, printed: { bytes: new Uint8Array(), pages: printer.layout(outline) } }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
