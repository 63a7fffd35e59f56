import type { Participant } from '../../../src-main/domain/meeting/participant.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { texts } from '../../words/texts.ts'

const words = texts.participants

/** The participants of the open meeting, and changes to them; every change has a way back. */
export function useParticipants() {
  const { api, snapshot } = useSession()
  const { makeReversible } = useChanges()
  const meetingId = useMeeting().id

  function change(edit: (all: readonly Participant[]) => readonly Participant[], said: string, quiet = true) {
    let before: readonly Participant[] = []
    const save = (participants: readonly Participant[]) =>
      api.meeting.saveParticipants({ meetingId, participants: [...participants] })
    return makeReversible({
      words: said,
      quiet,
      change: () => {
        before = snapshot.get().participants
        return save(edit(before))
      },
      undo: () => save(before),
    })
  }

  return {
    participants: useMeeting().participants,
    add: (participant: Participant) => change((all) => [...all, participant], words.add),
    set: (at: number, participant: Participant) =>
      change(
        (all) => all.map((old, index) => (index === at ? participant : old)),
        words.edit(participant.name),
      ),
    remove: (at: number, name: string) =>
      change((all) => all.filter((_, index) => index !== at), words.removed(name), false),
    allPresent: () =>
      change(
        (all) => all.map((participant) => ({ ...participant, attendance: 'present' })),
        words.allPresent,
      ),
  }
}
