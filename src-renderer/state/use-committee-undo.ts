import { type CommitteeSession, useCommitteeSession } from './committee-session.ts'
import { showRefusal } from './notices.tsx'
import { tellTaken } from './tell-taken.ts'

/** Ctrl+Z and Ctrl+Shift+Z on a committee's own places; the rules, people and templates are read again. */
export function useCommitteeUndo() {
  const session = useCommitteeSession()
  return {
    undo: () => take(session, 'undo'),
    redo: () => take(session, 'redo'),
  }
}

async function take({ api, queue, details, change }: CommitteeSession, way: 'undo' | 'redo'): Promise<void> {
  const result = await queue.run(() => api.undo[way]())
  tellTaken(way, result)
  if (!result.ok) return
  const read = await change(() => api.committee.get({ committeeId: details.get().id }))
  if (!read.ok) showRefusal(read.refusal)
}
