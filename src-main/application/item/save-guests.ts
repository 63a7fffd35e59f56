import { carriedList, carriedWhereSeen } from '../../domain/carried.ts'
import type { Guest } from '../../domain/meeting/item.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { decisionStageProblem } from '../../domain/stages/allowed-at.ts'
import { guestsOf, replaceGuests } from '../../store/item-company.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

/** Saves the guests of an item (yderligere deltagelse), where the writer says what she saw (`was`) what she changed; the same guest twice is refused. */
export function saveGuests(
  { store }: AppContext,
  input: { itemId: string; guests: readonly Guest[]; was?: readonly Guest[] | undefined },
): Result<MeetingSnapshot> {
  const { itemId, was } = input
  return changeItem(store, itemId, (handle, { meeting }) => {
    const closed = decisionStageProblem(meeting.head.status)
    if (closed !== null) return refused(closed)
    const guests = carriedWhereSeen(
      { was, wanted: input.guests, stored: guestsOf(handle, itemId) },
      carriedList,
    )
    const twice = guests.find((one, at) => guests.slice(0, at).some((other) => isSameGuest(one, other)))
    if (twice !== undefined) return refused(guestTwice(twice.name))
    replaceGuests(handle, itemId, guests)
    return ok(null)
  })
}

function isSameGuest(one: Guest, other: Guest): boolean {
  return one.name === other.name && one.title === other.title
}

function guestTwice(name: string) {
  return refusal('guest-twice', `${name} er nævnt to gange. Intet er ændret.`, 'Fjern den ene.', { name })
}
