import type { Destination } from '../../contract/transfer.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { allowedAt } from '../../domain/stages/allowed-at.ts'
import type { CommitteeRow } from '../../store/committee-rows.ts'
import { committeeById, committeeByName, insertCommittee } from '../../store/committees.ts'
import type { Readable, Writable } from '../../store/handle.ts'
import { meetingById, meetingsOf, type StoredMeeting } from '../../store/meetings.ts'
import { newId } from '../../store/new-id.ts'
import { notFound } from '../not-found.ts'

/** Where an item goes: the committee, and its meeting; that is null while there is none, of that date or next. */
export interface Target {
  readonly committee: CommitteeRow
  readonly date: string | null
  readonly meeting: StoredMeeting | null
}

/** The target a destination means, seen from a meeting; refused where that meeting cannot take items any more. */
export function findTarget(
  handle: Readable,
  from: StoredMeeting,
  { to, committee }: { readonly to: Destination; readonly committee: CommitteeRow },
): Result<Target> {
  if ('meetingId' in to) return namedMeeting(handle, from, to.meetingId)
  if ('next' in to) {
    const meeting = nextMeeting(handle, committee.id, from.head.date)
    return ok({ committee, date: meeting?.head.date ?? null, meeting })
  }
  const onDate = meetingsOf(handle, committee.id).filter(({ head }) => head.date === to.date)
  const meeting = onDate.find((one) => one.id !== from.id && takesItems(one)) ?? null
  if (meeting === null && onDate.length > 0) return refused(closedForItems())
  return ok({ committee, date: to.date, meeting })
}

/** The committee's next meeting after a date whose agenda can still be changed. */
export function nextMeeting(handle: Readable, committeeId: string, after: string): StoredMeeting | null {
  const later = meetingsOf(handle, committeeId).filter(
    (one) => one.head.date > after && takesItems(one) && one.head.status !== 'held',
  )
  return later.at(-1) ?? null
}

/** The committee of a name, created beside another one of the same municipality where there is none. */
export function committeeNamed(handle: Writable, name: string, beside: CommitteeRow): CommitteeRow | null {
  const known = committeeByName(handle, name)
  if (known !== null) return known
  const id = newId()
  insertCommittee(handle, id, { name, authority: beside.authority, body: bodyOf(name) })
  return committeeById(handle, id)
}

function bodyOf(name: string): 'council' | 'committee' {
  return /^(kommunalbestyrelsen|byrådet|borgerrepræsentationen)$/i.test(name) ? 'council' : 'committee'
}

export function takesItems({ head }: StoredMeeting): boolean {
  return allowedAt(head.status).agenda !== 'none'
}

function namedMeeting(handle: Readable, from: StoredMeeting, id: string): Result<Target> {
  const meeting = meetingById(handle, id)
  const committee = meeting === null ? null : committeeById(handle, meeting.committeeId)
  if (meeting === null || committee === null) return refused(notFound('meeting'))
  if (meeting.id === from.id) return refused(sameMeeting())
  if (!takesItems(meeting)) return refused(closedForItems())
  return ok({ committee, date: meeting.head.date, meeting })
}

function sameMeeting() {
  return refusal(
    'transfer-same-meeting',
    'Punktet står allerede på det møde. Intet er ændret.',
    'Vælg et andet møde.',
  )
}

function closedForItems() {
  return refusal(
    'transfer-closed-meeting',
    'Det møde kan ikke få flere punkter: det er aflyst, eller referatet er begyndt. Intet er ændret.',
    'Vælg et andet møde, eller lad punktet vente på det næste.',
  )
}
