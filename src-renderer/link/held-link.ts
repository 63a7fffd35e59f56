import type { ClientContext, ClientLink } from '@orpc/client'
import { heldHeader, type SnapshotParts, wholeSnapshot } from '../../src-main/contract/snapshot-beside.ts'
import type { MeetingSnapshot } from '../../src-main/domain/meeting/meeting.ts'

/** The mark of the snapshot that a call is answered beside. */
interface Holding extends ClientContext {
  readonly held: string
}

/** The headers of a link that is called through `heldLink`. */
export const heldHeaders = {
  headers: ({ context }: { readonly context: Partial<Holding> }) => ({ [heldHeader]: context.held ?? '' }),
}

/**
 * The same link, which keeps the last snapshot it was answered and says so with each call: the next of that meeting comes
 * with the items alone that are others, and the rest are the very same objects (decision 0027).
 */
export function heldLink(link: ClientLink<Holding>): ClientLink<ClientContext> {
  let last: { readonly mark: string; readonly snapshot: MeetingSnapshot } | null = null
  return {
    call: async (path, input, options) => {
      // The one that was told of, also where another answer comes before this one.
      const held = last
      const context = { ...options.context, held: held?.mark ?? '' }
      const answer = await link.call(path, input, { ...options, context })
      if (!isParts(answer)) return answer
      const { mark } = answer.value
      const value = mark === held?.mark ? held.snapshot : wholeSnapshot(answer.value, held?.snapshot ?? null)
      last = { mark, snapshot: value }
      return { ...answer, value }
    },
  }
}

/** The contract's answers are checked by the program that gives them. */
function isParts(answer: unknown): answer is { ok: true; value: SnapshotParts } {
  if (typeof answer !== 'object' || answer === null || !('value' in answer)) return false
  const { value } = answer
  return typeof value === 'object' && value !== null && 'mark' in value && 'snapshot' in value
}
