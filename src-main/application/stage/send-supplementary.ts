import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { refusal } from '../../domain/refusal.ts'
import { type Result, refused } from '../../domain/result.ts'
import { allowedAt } from '../../domain/stages/allowed-at.ts'
import { lateItems, lateItemsProblem } from '../../domain/stages/late-items.ts'
import { changeMeeting, snapshotOf } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { settleLinks } from '../transfer/settle-links.ts'
import { freezeAgenda } from './freeze-agenda.ts'
import { lastSent } from './last-sent.ts'

/** Sends what was added since the agenda was sent (tillægsdagsorden); each item must say why it cannot wait. */
export function sendSupplementary(
  { store, now }: AppContext,
  input: { meetingId: string },
): Result<MeetingSnapshot> {
  return changeMeeting(store, input.meetingId, (handle, meeting) => {
    if (allowedAt(meeting.head.status).agenda !== 'late-items') return refused(notWhileSent())
    const sent = lastSent(handle, meeting.id)
    if (!sent.ok) return sent
    const snapshot = snapshotOf(handle, meeting.id)
    if (!snapshot.ok) return snapshot
    const late = lateItems(sent.value.items, snapshot.value.items)
    const problem = late.length === 0 ? noLateItems() : lateItemsProblem(late)
    if (problem !== null) return refused(problem)
    settleLinks(handle, meeting)
    return freezeAgenda(handle, meeting.id, { kind: 'supplementary-agenda', at: now() })
  })
}

function notWhileSent() {
  return refusal(
    'supplementary-not-now',
    'En tillægsdagsorden kan kun udsendes, når dagsordenen er udsendt og referatet ikke er begyndt. Intet er udsendt.',
    'Se mødets trin øverst på mødets side.',
  )
}

function noLateItems() {
  return refusal(
    'no-late-items',
    'Der er ikke føjet punkter til, siden dagsordenen blev udsendt. Intet er udsendt.',
    'Tilføj det punkt, der ikke kan vente, og skriv hvorfor.',
  )
}
