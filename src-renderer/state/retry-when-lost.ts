import type { MeetingSnapshot } from '../../src-main/domain/meeting/meeting.ts'
import { closedProblem } from '../../src-main/domain/meetings/closed.ts'
import type { RefusalCode } from '../../src-main/domain/told/refusals.ts'
import type { SaveQueue } from './save-queue.ts'
import type { Store } from './store.ts'

/** How often a lost connection is tried again, in milliseconds. */
const retryDelay = 2000

/** Tries again what could not be sent, for as long as the connection is lost. */
export function retryWhenLost<T>({ state, flush }: SaveQueue<T>): void {
  let waits = false
  state.subscribe(() => {
    const now = state.get()
    if (waits || now.kind !== 'failed' || now.refusal.code !== 'connection-lost') return
    waits = true
    setTimeout(() => {
      waits = false
      void flush()
    }, retryDelay)
  })
}

/** The refusals of a meeting that is closed to changes. */
const closed: readonly string[] = [
  'meeting-locked',
  'minutes-closed',
  'minutes-of-cancelled',
] satisfies RefusalCode[]

/**
 * Tries again what was written in an item that was gone, or in a meeting that was closed, whenever the meeting has changed: the item may be
 * back, the meeting open again.
 */
export function retryWhenBack(
  { state, flush }: SaveQueue<MeetingSnapshot>,
  shown: Store<MeetingSnapshot>,
): void {
  shown.subscribe(() => {
    const now = state.get()
    if (now.kind !== 'failed') return
    const { code } = now.refusal
    const opened = closed.includes(code) && closedProblem(shown.get().meeting) === null
    if (opened || code.startsWith('item-not-')) void flush()
  })
}
