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

  async function takeBack(words: string, undo: Change): Promise<void> {
    const result = await make(undo)
    if (result.ok) showDone(texts.common.undone(words))
  }

  async function makeReversible({ words, change, undo }: ReversibleChange) {
    const result = await make(change)
    if (result.ok) showUndo(words, () => void takeBack(words, undo))
    return result
  }

  return { make, makeReversible }
}
