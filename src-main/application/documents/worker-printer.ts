import type { Worker } from 'node:worker_threads'
import type { Sought } from '../../readback/words/sought.ts'
import type { PrintAnswers, PrintReply, PrintRequest, PrintWish } from './print-message.ts'
import type { Printer } from './printer.ts'

interface Waiting {
  readonly resolve: (answer: PrintAnswers[keyof PrintAnswers]) => void
  readonly reject: (error: Error) => void
}

/** A printer in a worker thread: `beginWorker` is called for the first document, and again after a crash. */
export function workerPrinter(beginWorker: () => Worker): Printer {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let last = 0
  let sent: readonly Sought[] | null = null

  const fail = (error: Error) => {
    worker = null
    sent = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const begin = () => {
    const begun = beginWorker()
    begun.on('message', (reply: PrintReply) => settle(waiting, reply))
    begun.on('error', fail)
    worker = begun
    return begun
  }
  const ask = <W extends PrintWish>(wish: W) =>
    new Promise<PrintAnswers[W['wanted']]>((resolve, reject) => {
      last += 1
      // The worker answers a wish with what was wished.
      waiting.set(last, { resolve: resolve as Waiting['resolve'], reject })
      const request: PrintRequest = { id: last, wish }
      const asked = worker ?? begin()
      asked.postMessage(request)
    })
  return {
    pdf: (outline) => ask({ wanted: 'pdf', outline }),
    archive: (outline, carried) => ask({ wanted: 'archive', outline, carried }),
    layout: async (outline) => (await ask({ wanted: 'layout', outline })).pages,
    page: (outline, place) => ask({ wanted: 'page', outline, place }),
    binder: (job) => ask({ wanted: 'binder', job }),
    readBack: (file, sought) => {
      const known = sent === sought
      sent = sought
      return ask({ wanted: 'read-back', file, sought: known ? null : sought })
    },
    close: async () => {
      await worker?.terminate()
      fail(new Error('The program was closed while a document was being printed'))
    },
  }
}

function settle(waiting: Map<number, Waiting>, reply: PrintReply): void {
  const asked = waiting.get(reply.id)
  waiting.delete(reply.id)
  if ('error' in reply) asked?.reject(new Error(reply.error))
  else asked?.resolve(reply.answer)
}
