import { type Refusal, refusal } from '../../src-main/domain/refusal.ts'
import { texts } from '../words/texts.ts'

/** The refusal for a call that never got an answer: nothing is lost that is still in the window. */
export function connectionRefusal(error: unknown): Refusal {
  const said = error instanceof Error ? error.message : String(error)
  return said.includes('fetch')
    ? refusal('connection-lost', texts.trouble.connection, texts.trouble.connectionWayOut)
    : refusal('unexpected', texts.trouble.unexpected, texts.trouble.unexpectedWayOut)
}

/** So many calls in a row get no answer before a program is taken to have ended: one that is started anew has another address. */
const patience = 8

/** The refusals of a window's calls one after another, and the way to tell that one was answered. */
export function connectionRefusals() {
  let unanswered = 0
  return {
    answered: () => {
      unanswered = 0
    },
    of: (error: unknown): Refusal => {
      const refused = connectionRefusal(error)
      if (refused.code !== 'connection-lost') return refused
      unanswered += 1
      return unanswered < patience ? refused : { ...refused, wayOut: texts.trouble.connectionGone }
    },
  }
}
