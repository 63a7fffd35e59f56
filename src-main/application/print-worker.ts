import { parentPort, workerData } from 'node:worker_threads'
import { createPdfPrinter } from '../documents/print/pdf/print-pdf.ts'
import type { Sought } from '../readback/words/sought.ts'
import { givingBack } from './documents/give-back.ts'
import type {
  PrintAnswers,
  PrintReply,
  PrintRequest,
  PrintWish,
  PrintWorkerData,
} from './documents/print-message.ts'
import type { FileReader } from './documents/read-back-reader.ts'
import { readPrintResources } from './documents/read-print-resources.ts'

/** The print worker: answers every `PrintRequest` with a `PrintReply`. */
const { resources } = workerData as PrintWorkerData // what worker-printer.ts starts it with
const printer = createPdfPrinter(readPrintResources(resources))
printer.load('arimo') // the standard's, while the first document is still on its way

/** What is sought stays for the files of the same meeting that follow. */
let sought: readonly Sought[] = []
let reader: FileReader | null = null

const giveBack = givingBack()
parentPort?.on('message', async (request: PrintRequest) => {
  parentPort?.postMessage(await reply(request))
  giveBack()
})

async function reply({ id, wish }: PrintRequest): Promise<PrintReply> {
  try {
    return { id, answer: await answerTo(wish) }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

async function answerTo(wish: PrintWish): Promise<PrintAnswers[keyof PrintAnswers]> {
  switch (wish.wanted) {
    case 'pdf':
      return printer.print(wish.outline)
    case 'archive':
      return printer.archive(wish.outline, wish.carried)
    case 'layout':
      return { bytes: new Uint8Array(), pages: printer.layout(wish.outline), boxed: [] }
    case 'page':
      return printer.page(wish.outline, wish.place)
    case 'read-back':
      return readBack(wish)
    case 'binder':
      return (await import('../documents/print/binder/bind-agenda.ts')).bindAgenda(wish.job, printer)
  }
}

async function readBack(
  wish: Extract<PrintWish, { wanted: 'read-back' }>,
): Promise<PrintAnswers['read-back']> {
  const wanted = wish.sought ?? sought
  sought = wanted
  reader ??= (await import('./documents/read-back-reader.ts')).fileReader()
  return reader(wish.file, wanted)
}
