import { useMemo } from 'react'
import type { MeetingSnapshot } from '../../src-main/domain/meeting/meeting.ts'
import type { Result } from '../../src-main/domain/result.ts'
import { texts } from '../words/texts.ts'
import { showDone, showRefusal, showUndo } from './notices.tsx'
import type { Change, Session } from './session.ts'
import { useSession } from './session-context.ts'

/** A change with its way back, and the words that tell what was done. */
export interface ReversibleChange {
  readonly words: string
  readonly change: Change
  readonly undo: Change
}

/** Making changes to the open meeting: a refusal is shown, and where a notice tells of the change it has the way back. */
export interface Changes {
  readonly make: (change: Change) => Promise<Result<MeetingSnapshot>>
  readonly makeReversible: (change: ReversibleChange) => Promise<Result<MeetingSnapshot>>
}

export function useChanges(): Changes {
  const session = useSession()
  return useMemo(() => changesOf(session), [session])
}

function changesOf(session: Session): Changes {
  async function make(change: Change) {
    const result = await session.change(change)
    if (!result.ok) showRefusal(result.refusal)
    return result
  }

  async function takeBack(entry: { words: string; change: Change }): Promise<void> {
    if (!session.undoable.get().includes(entry)) return
    session.undoable.set(session.undoable.get().filter((other) => other !== entry))
    const result = await make(entry.change)
    if (result.ok) showDone(texts.common.undone(entry.words))
  }

  async function makeReversible({ words, change, undo }: ReversibleChange) {
    const result = await make(change)
    if (!result.ok) return result
    const entry = { words, change: undo }
    session.undoable.set([...session.undoable.get(), entry])
    showUndo(words, () => void takeBack(entry))
    return result
  }

  return { make, makeReversible }
}
