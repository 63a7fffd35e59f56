import type { Guest } from '../../domain/meeting/item.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { decisionStageProblem } from '../../domain/stages/allowed-at.ts'
import { replaceGuests } from '../../store/item-company.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

/** Replaces the guests of an item (yderligere deltagelse); the same guest twice is refused. */
export function saveGuests(
  { store }: AppContext,
  { itemId, guests }: { itemId: string; guests: readonly Guest[] },
): Result<MeetingSnapshot> {
  return changeItem(store, itemId, (handle, { meeting }) => {
    const closed = decisionStageProblem(meeting.head.status)
    if (closed !== null) return refused(closed)
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
