import { useMemo } from 'react'
import type { MeetingSnapshot } from '../../src-main/domain/meeting/meeting.ts'
import { ok, type Result } from '../../src-main/domain/result.ts'
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

  /** Where it is the latest that was done in the meeting it is undone as by Ctrl+Z; otherwise what was done since stands. */
  async function takeBack({ words, undo }: ReversibleChange, { revision }: MeetingSnapshot): Promise<void> {
    const asStep = await session.change(() => undoStep(session, revision))
    const isLatest = asStep.ok || !notTheLatest.includes(asStep.refusal.code)
    const result = isLatest ? asStep : await session.change(undo)
    if (result.ok) showDone(texts.common.undone(words))
    else showRefusal(result.refusal)
  }

  async function makeReversible(reversible: ReversibleChange) {
    const result = await make(reversible.change)
    if (result.ok) showUndo(reversible.words, () => void takeBack(reversible, result.value))
    return result
  }

  return { make, makeReversible }
}

/** Why a step can't be undone before what was done since, here or elsewhere, though its own way back may be open. */
const notTheLatest: readonly string[] = ['done-since', 'later-undone-first', 'nothing-to-undo-in-meeting']

async function undoStep({ api, snapshot }: Session, revision: number): Promise<Result<MeetingSnapshot>> {
  const meetingId = snapshot.get().id
  const undone = await api.undo.undo({ within: meetingId, revision })
  if (!undone.ok) return undone
  return undone.value.meeting === null ? api.meeting.get({ meetingId }) : ok(undone.value.meeting)
}
