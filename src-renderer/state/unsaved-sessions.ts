import type { Session } from './session.ts'

/** Meetings that were left with something unsaved in them, until it is saved or given up. */
const left = new Map<string, Session>()

/** Saves what waits in a meeting that is left; where it cannot be saved the session is kept, and `onUnsaved` told. */
export async function leaveSession(session: Session, onUnsaved: () => void): Promise<void> {
  if (session.queue.drafts.get().size === 0) return
  const { id } = session.snapshot.get()
  // Kept at once: she may come back before the answer.
  left.set(id, session)
  const end = session.queue.drafts.subscribe(() => {
    if (session.queue.drafts.get().size > 0) return
    end()
    if (left.get(id) === session) left.delete(id)
  })
  const saved = await session.queue.flush()
  if (!saved && left.get(id) === session) onUnsaved()
}

/** The session a meeting was left with, with what is unsaved in it; null where all was saved. */
export function comeBack(meetingId: string): Session | null {
  const session = left.get(meetingId) ?? null
  left.delete(meetingId)
  return session
}

/** Whether something unsaved would be lost with the window. */
export function anyUnsaved(): boolean {
  return left.size > 0
}
