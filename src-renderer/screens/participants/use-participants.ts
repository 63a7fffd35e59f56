import type { Participant } from '../../../src-main/domain/meeting/participant.ts'
import { putBack } from '../../state/put-back.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { texts } from '../../words/texts.ts'

const words = texts.participants

type Edit = (all: readonly Participant[]) => readonly Participant[]

/** The participants of the open meeting, and changes to them; a removal has its way back in the notice. */
export function useParticipants() {
  const { api, snapshot } = useSession()
  const { make, makeReversible } = useChanges()
  const { id: meetingId, participants } = useMeeting()
  const save = (edit: Edit) =>
    api.meeting.saveParticipants({ meetingId, participants: [...edit(snapshot.get().participants)] })
  const change = (edit: Edit) => make(() => save(edit))

  return {
    participants,
    add: (participant: Participant) => change((all) => [...all, participant]),
    set: (at: number, participant: Participant) =>
      change((all) => all.map((old, index) => (index === at ? participant : old))),
    remove: (at: number, participant: Participant) =>
      makeReversible({
        words: words.removed(participant.name),
        change: () => save((all) => all.filter((_, index) => index !== at)),
        undo: () => save((all) => putBack(all, participant, at)),
      }),
    allPresent: () => change((all) => all.map((participant) => ({ ...participant, attendance: 'present' }))),
  }
}
