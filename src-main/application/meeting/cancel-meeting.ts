import { longDate } from '../../domain/dates/danish-date.ts'
import type { Item } from '../../domain/meeting/item.ts'
import type { MeetingSnapshot, StoredItem } from '../../domain/meeting/meeting.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { stageProblem } from '../../domain/stages/stage-problem.ts'
import { cancelled } from '../../domain/transfer/cancelled.ts'
import { goesOnWhenCancelled } from '../../domain/transfer/travels.ts'
import type { Writable } from '../../store/handle.ts'
import { addLink, type WaitingItem } from '../../store/item-links.ts'
import {
  growRevision,
  meetingById,
  meetingsOf,
  type StoredMeeting,
  updateHead,
} from '../../store/meetings.ts'
import { replaceDecision } from '../../store/treatments.ts'
import { changeMeeting, snapshotOf } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { ensureSlot } from '../item/ensure-slot.ts'
import { logStep, stageFacts } from '../stage/move-stage.ts'
import { nextMeeting, takesItems } from '../transfer/find-target.ts'
import { goneOn } from '../transfer/gone-on.ts'
import { placeItems } from '../transfer/place-items.ts'
import { waitingLink } from '../transfer/transfer-item.ts'
import { carryRedactions } from './carry-redactions.ts'
import { insertNewMeeting } from './create-meeting.ts'
import { numberDrafts } from './number-drafts.ts'

/** Cancels a meeting (aflys) with its reason; its items are deferred to the next one, with the decision in their history. */
export function cancelMeeting(
  context: AppContext,
  input: { meetingId: string; reason: string; nextDate: string | null },
): Result<MeetingSnapshot> {
  const { reason, nextDate } = input
  return changeMeeting(context.store, input.meetingId, (handle, meeting) =>
    cancel(context, handle, { meeting, reason, nextDate }),
  )
}

interface Cancellation {
  readonly meeting: StoredMeeting
  readonly reason: string | null
  readonly nextDate: string | null
}

/** Cancels a meeting inside a transaction. */
export function cancel(
  context: AppContext,
  handle: Writable,
  { meeting, reason, nextDate }: Cancellation,
): Result<null> {
  const problem =
    stageProblem(meeting.head.status, 'cancelled', stageFacts(handle, meeting.id, reason)) ??
    (nextDate !== null && nextDate <= meeting.head.date ? nextIsBefore(nextDate) : null)
  if (problem !== null) return refused(problem)
  const next = meetingForNext(context, handle, { meeting, nextDate })
  if (!next.ok) return next
  const waiting = deferItems(context, handle, { meeting, reason: (reason ?? '').trim(), next: next.value })
  if (!waiting.ok) return waiting
  for (const one of waiting.value) addLink(handle, one.itemId, waitingLink(one))
  if (next.value === null) return ok(null)
  placeItems(handle, next.value, waiting.value)
  growRevision(handle, next.value.id)
  numberDrafts(handle, meeting.committeeId, next.value.head.date)
  return ok(null)
}

interface Deferral {
  readonly meeting: StoredMeeting
  readonly reason: string
  readonly next: StoredMeeting | null
}

/** Writes the cancellation into the meeting and its items; answers the items that go on. */
function deferItems(
  { now }: AppContext,
  handle: Writable,
  { meeting, reason, next }: Deferral,
): Result<WaitingItem[]> {
  const before = snapshotOf(handle, meeting.id)
  if (!before.ok) return before
  const { committee, items } = before.value
  const after = cancelled(before.value, reason)
  updateHead(handle, meeting.id, after.meeting)
  logStep(handle, meeting, { to: 'cancelled', reason, at: now() })
  const pairs = items.map((item, index) => ({ item, deferred: after.items[index] ?? item }))
  for (const { item, deferred } of pairs) saveDeferral(handle, item, deferred)
  return ok(
    pairs
      .filter(({ deferred }) => goesOnWhenCancelled(deferred) && deferred.decision?.outcome === 'deferred')
      .filter(({ item }) => !goneOn(handle, item.id, ['deferred', 'moved']))
      .map(({ item }) => ({
        itemId: item.id,
        transfer: 'deferred',
        committee: committee.name,
        date: next?.head.date ?? null,
        from: meeting.head.date,
      })),
  )
}

/** The meeting the items go to: the one of the next date, created where there is none, or the next there is. */
function meetingForNext(
  context: AppContext,
  handle: Writable,
  { meeting, nextDate }: Omit<Cancellation, 'reason'>,
): Result<StoredMeeting | null> {
  const { committeeId, head } = meeting
  if (nextDate === null) return ok(nextMeeting(handle, committeeId, head.date))
  const onDate = meetingsOf(handle, committeeId).filter((one) => one.head.date === nextDate)
  const known = onDate.find(takesItems)
  if (known !== undefined) return ok(known)
  const created = insertNewMeeting(context, handle, {
    committeeId,
    date: nextDate,
    time: head.time,
    place: head.place,
  })
  if (!created.ok) return created
  carryRedactions(handle, { meetingId: created.value, value: head.place, from: [meeting.id] })
  return ok(meetingById(handle, created.value))
}

function saveDeferral(handle: Writable, before: StoredItem, after: Item): void {
  if (before.decision === after.decision) return
  replaceDecision(handle, before.id, after.decision)
  ensureSlot(handle, before.id, 'decision')
}

function nextIsBefore(date: string) {
  return refusal(
    'next-meeting-before',
    `Punkterne kan ikke udsættes til den ${longDate(date)}, for det er ikke efter det møde, der aflyses. Intet er ændret.`,
    'Vælg en senere dato.',
    { date },
  )
}
