import { type Refusal, refusal } from '../../src-main/domain/refusal.ts'
import { texts } from '../words/texts.ts'

/** The refusal for a call that never got an answer: nothing is lost that is still in the window. */
export function connectionRefusal(error: unknown): Refusal {
  const said = error instanceof Error ? error.message : String(error)
  return said.includes('fetch')
    ? refusal('connection-lost', texts.trouble.connection, texts.trouble.connectionWayOut)
    : refusal('unexpected', texts.trouble.unexpected, texts.trouble.unexpectedWayOut)
}
