import { Worker } from 'node:worker_threads'
import type { Spelling } from './spelling.ts'
import type { SpellingReply, SpellingRequest, SpellingWorkerData } from './spelling-message.ts'

interface Waiting {
  readonly resolve: (words: string[]) => void
  readonly reject: (error: Error) => void
}

/** Without its number, which is given here. */
type Wish = SpellingRequest extends infer R ? (R extends SpellingRequest ? Omit<R, 'id'> : never) : never

/** Spelling in a worker thread at `url`, begun for the first word and again after a crash. It never keeps the program from ending. */
export function workerSpelling(url: URL, resources: string): Spelling {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let last = 0

  const fail = (error: Error) => {
    worker = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const begin = () => {
    const begun = new Worker(url, { workerData: { resources } satisfies SpellingWorkerData })
    begun.unref()
    begun.on('message', (reply: SpellingReply) => settle(waiting, reply))
    begun.on('error', fail)
    worker = begun
    return begun
  }
  const ask = (wish: Wish) =>
    new Promise<string[]>((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      const asked = worker ?? begin()
      asked.postMessage({ ...wish, id: last })
    })
  return {
    wrong: (words) => ask({ wanted: 'wrong', words }),
    suggest: (word) => ask({ wanted: 'suggestions', word }),
    close: async () => {
      await worker?.terminate()
      fail(new Error('The program was closed while spelling was looked up'))
    },
  }
}

function settle(waiting: Map<number, Waiting>, reply: SpellingReply): void {
  const asked = waiting.get(reply.id)
  waiting.delete(reply.id)
  if ('error' in reply) asked?.reject(new Error(reply.error))
  else asked?.resolve(reply.words)
}
