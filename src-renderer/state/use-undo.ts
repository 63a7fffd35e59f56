import { useMemo } from 'react'
import type { MeetingSnapshot } from '../../src-main/domain/meeting/meeting.ts'
import { ok } from '../../src-main/domain/result.ts'
import type { Draft } from './save-queue.ts'
import type { Session } from './session.ts'
import { useSession } from './session-context.ts'
import { tellTaken } from './tell-taken.ts'

/** Taking back and doing again, over everything that was done in the meeting since the program was opened. */
export interface Undo {
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  /** What a text took back itself, as `write` writes it, becomes a step that is undone, and is done again like the others. */
  readonly handOver: (write: () => void) => Promise<void>
}

/** Ctrl+Z and Ctrl+Shift+Z in an open meeting: what is being written is saved first, and the notice names what was done. */
export function useUndo(): Undo {
  const session = useSession()
  return useMemo(
    () => ({
      undo: () => take(session, 'undo'),
      redo: () => take(session, 'redo'),
      handOver: (write) => handOver(session, write),
    }),
    [session],
  )
}

async function take(session: Session, way: 'undo' | 'redo'): Promise<void> {
  const { api, queue, snapshot } = session
  const within = snapshot.get().id
  const result = await queue.run(() => api.undo[way]({ within }))
  if (result.ok && result.value.meeting !== null) snapshot.set(result.value.meeting)
  tellTaken(way, result, () => void take(session, 'redo'))
}

async function handOver(session: Session, write: () => void): Promise<void> {
  const drafts = session.queue.caught(write)
  await session.queue.run(async () => {
    for (const draft of drafts) await saveAndUndo(session, draft)
    return ok(null)
  })
}

/** Saved without a base it is a step of its own, whatever was saved before it; where nothing differs it is none. */
async function saveAndUndo(
  { api, snapshot }: Session,
  { save, before }: Draft<MeetingSnapshot>,
): Promise<void> {
  const saved = await save({ revision: null, value: before })
  if (!saved.ok || JSON.stringify(saved.value.items) === JSON.stringify(snapshot.get().items)) return
  const undone = await api.undo.undo({ within: snapshot.get().id })
  if (undone.ok && undone.value.meeting !== null) snapshot.set(undone.value.meeting)
}
