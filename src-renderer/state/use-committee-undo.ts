import { texts } from '../words/texts.ts'
import { type CommitteeSession, useCommitteeSession } from './committee-session.ts'
import { showDone, showRefusal } from './notices.tsx'

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
  if (!result.ok) {
    if (result.refusal.code.startsWith('nothing')) return showDone(result.refusal.message)
    return showRefusal(result.refusal)
  }
  const what = texts.told.step(result.value)
  showDone(way === 'undo' ? texts.common.undone(what) : texts.common.redone(what))
  const read = await change(() => api.committee.get({ committeeId: details.get().id }))
  if (!read.ok) showRefusal(read.refusal)
}
