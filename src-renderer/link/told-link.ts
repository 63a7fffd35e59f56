import type { ClientContext, ClientLink } from '@orpc/client'
import type { Refusal } from '../../src-main/domain/refusal.ts'
import { texts } from '../words/texts.ts'

/** The same link, whose refusals are in the window's language: no screen meets one that is not. */
export function toldLink<Context extends ClientContext>(link: ClientLink<Context>): ClientLink<Context> {
  return {
    call: async (path, input, options) => told(await link.call(path, input, options)),
  }
}

function told(answer: unknown): unknown {
  if (!isRefused(answer)) return answer
  const { values } = answer.refusal
  // What stands in the sentence goes with it: a question says among what there is to choose.
  return { ok: false, refusal: { ...texts.told.refusal(answer.refusal), ...(values && { values }) } }
}

/** The contract's `outcome` is checked by the program that answers. */
function isRefused(answer: unknown): answer is { ok: false; refusal: Refusal } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false
}
