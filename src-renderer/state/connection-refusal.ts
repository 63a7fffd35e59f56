import { type Refusal, refusal } from '../../src-main/domain/refusal.ts'
import { da } from '../words/da.ts'

/** The refusal for a call that never got an answer: nothing is lost that is still in the window. */
export function connectionRefusal(error: unknown): Refusal {
  const said = error instanceof Error ? error.message : String(error)
  return said.includes('fetch')
    ? refusal('connection-lost', da.trouble.connection, da.trouble.connectionWayOut)
    : refusal('unexpected', da.trouble.unexpected, da.trouble.unexpectedWayOut)
}
