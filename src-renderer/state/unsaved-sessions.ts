import type { SaveQueue } from './save-queue.ts'

/** What was left with something unsaved in it, a meeting or a committee, by its id. */
const left = new Map<string, unknown>()

/** Saves what waits in a session that is left; where it cannot be saved the session is kept, and `onUnsaved` told. */
export async function leaveSession<T>(
  id: string,
  session: { readonly queue: SaveQueue<T> },
  onUnsaved: () => void,
): Promise<void> {
  const { drafts, flush } = session.queue
  if (drafts.get().size === 0) return
  // Kept at once: she may come back before the answer.
  left.set(id, session)
  const end = drafts.subscribe(() => {
    if (drafts.get().size > 0) return
    end()
    if (left.get(id) === session) left.delete(id)
  })
  const saved = await flush()
  if (!saved && left.get(id) === session) onUnsaved()
}

/** The session that was left, with what is unsaved in it; null where all was saved. `S` is what is left under such an id. */
export function comeBack<S>(id: string): S | null {
  const session = left.get(id) ?? null
  left.delete(id)
  return session as S | null // ids are of one thing each
}

/** Whether something unsaved would be lost with the window. */
export function anyUnsaved(): boolean {
  return left.size > 0
}
