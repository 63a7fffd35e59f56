import { parentPort, workerData } from 'node:worker_threads'
import { loadSpeller } from './spelling/load-speller.ts'
import type { SpellingReply, SpellingRequest, SpellingWorkerData } from './spelling/spelling-message.ts'

/** The spelling worker: answers every `SpellingRequest` with a `SpellingReply`. */
const { resources } = workerData as SpellingWorkerData // what worker-spelling.ts starts it with
const loading = loadSpeller(resources)

parentPort?.on('message', async (request: SpellingRequest) => parentPort?.postMessage(await reply(request)))

async function reply(request: SpellingRequest): Promise<SpellingReply> {
  try {
    const speller = await loading
    const words = request.wanted === 'wrong' ? speller.wrong(request.words) : speller.suggest(request.word)
    return { id: request.id, words }
  } catch (error) {
    return { id: request.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
