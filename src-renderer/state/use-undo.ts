import { useMemo } from 'react'
import { texts } from '../words/texts.ts'
import { connectionRefusal } from './connection-refusal.ts'
import { showDone, showRefusal } from './notices.tsx'
import type { Session } from './session.ts'
import { useSession } from './session-context.ts'

/** Taking back and doing again, over everything the program has done since it was opened. */
export interface Undo {
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
}

/** Ctrl+Z and Ctrl+Shift+Z in an open meeting: what is being written is saved first, and the notice names what was done. */
export function useUndo(): Undo {
  const session = useSession()
  return useMemo(() => ({ undo: () => take(session, 'undo'), redo: () => take(session, 'redo') }), [session])
}

async function take(session: Session, way: 'undo' | 'redo'): Promise<void> {
  const { api, queue, snapshot, undoable } = session
  const result = await queue.run(() => api.undo[way]())
  if (!result.ok) {
    if (result.refusal.code.startsWith('nothing')) return showDone(result.refusal.message)
    return showRefusal(result.refusal)
  }
  // The notices' own ways back lead from a state that is no more.
  undoable.set([])
  const { meeting, meetingId, meetingIds } = result.value
  const what = texts.told.step(result.value)
  const here = snapshot.get().id
  if (meeting !== null && meetingId === here) snapshot.set(meeting)
  else if (meetingIds.includes(here)) await readAgain(session)
  const said = way === 'undo' ? texts.common.undone(what) : texts.common.redone(what)
  showDone(meetingIds.includes(here) ? said : `${said} ${texts.common.elsewhere}`)
}

async function readAgain({ api, snapshot }: Session): Promise<void> {
  const read = await api.meeting
    .get({ meetingId: snapshot.get().id })
    .catch((error: unknown) => ({ ok: false as const, refusal: connectionRefusal(error) }))
  if (read.ok) snapshot.set(read.value)
  else showRefusal(read.refusal)
}
