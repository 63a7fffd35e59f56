import { redactionsWithin } from '../../domain/redactions/redaction-places.ts'
import type { Writable } from '../../store/handle.ts'
import { addRedactions, redactionsOf } from '../../store/redactions.ts'

/** Something that comes to a meeting from others, where some of it may be blacked out. */
export interface Carried {
  readonly meetingId: string
  readonly value: unknown
  readonly from: readonly string[]
  /** What stood in its place before: a text in it that is seen here is shown on purpose. */
  readonly stood?: unknown
}

/** Has a meeting black out in what comes to it what the meetings it comes from black out; inside the transaction that brings it. */
export function carryRedactions(handle: Writable, { meetingId, value, from, stood = null }: Carried): void {
  const known = [...new Set(from)].flatMap((id) => redactionsOf(handle, id))
  const before = redactionsWithin(stood, known)
  const fresh = redactionsWithin(value, known).filter((one) => !before.includes(one))
  addRedactions(handle, meetingId, fresh)
}
