import type { PersonCorrection } from '../../../src-main/domain/attendance/correct-person.ts'
import type { Participant } from '../../../src-main/domain/meeting/participant.ts'
import { isSamePerson } from '../../../src-main/domain/meeting/person.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import { changing, type ListEdit, listing } from '../../state/list-edits.ts'
import { putBack } from '../../state/put-back.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { texts } from '../../words/texts.ts'

const words = texts.participants
const { gone, goneWayOut } = texts.people

type Edit = ListEdit<Participant>

/** The participants of the open meeting, and changes to them; a removal has its way back in the notice. */
export function useParticipants() {
  const { api, snapshot } = useSession()
  const { make, makeReversible } = useChanges()
  const { id: meetingId, participants } = useMeeting()

  async function save(edit: Edit, corrected?: PersonCorrection) {
    const was = snapshot.get().participants
    const next = edit(was)
    if (next !== null)
      return api.meeting.saveParticipants({ meetingId, participants: [...next], was, corrected })
    const refusal = { code: 'participant-gone', message: gone, wayOut: goneWayOut }
    return { ok: false as const, refusal }
  }
  /** Answers why it was refused, which is shown too; null where it was not. */
  async function change(edit: Edit, corrected?: PersonCorrection): Promise<Refusal | null> {
    const result = await make(() => save(edit, corrected))
    return result.ok ? null : result.refusal
  }

  return {
    participants,
    add: (participant: Participant) => change(listing(participant)),
    set: (meant: Participant, some: Partial<Participant>) =>
      change(
        changing(is(meant), (now) => ({ ...now, ...some })),
        correctionOf(meant, { ...meant, ...some }),
      ),
    remove: (participant: Participant, at: number) =>
      makeReversible({
        words: words.removed(participant.name),
        change: () => save(changing(is(participant), () => null)),
        undo: () => save((all) => putBack(all, participant, at)),
      }),
    allPresent: () => change((all) => all.map((participant) => ({ ...participant, attendance: 'present' }))),
  }
}

/** Whose row it is stays: a new name in it is what the person is called. */
function correctionOf(was: Participant, now: Participant): PersonCorrection | undefined {
  return isSamePerson(was, now)
    ? undefined
    : {
        was: { name: was.name, party: was.party },
        now: { name: now.name, party: now.party },
      }
}

function is(meant: Participant): (one: Participant) => boolean {
  return (one) => isSamePerson(one, meant)
}
