import type { DecidedOtherwise, Destination } from '../../contract/transfer.ts'
import { withWords } from '../../domain/meeting/decision.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { doc, paragraph } from '../../domain/rich-text/build.ts'
import { isDecided } from '../../domain/stages/undecided-items.ts'
import { decidesItself } from '../../domain/suggestions/phrases-for.ts'
import { isDecidedOtherwise } from '../../domain/transfer/deferral.ts'
import type { Transfer } from '../../domain/transfer/item-link.ts'
import type { CommitteeRow } from '../../store/committee-rows.ts'
import { committeeById } from '../../store/committees.ts'
import type { Writable } from '../../store/handle.ts'
import { addLink, type WaitingItem } from '../../store/item-links.ts'
import { markRemoved } from '../../store/items.ts'
import { growRevision, type StoredMeeting } from '../../store/meetings.ts'
import { saveSectionBody } from '../../store/sections.ts'
import { type ItemInPlace, itemInPlace } from '../../store/stored-item.ts'
import { replaceDecision } from '../../store/treatments.ts'
import { keepingAttendance } from '../attendance/keeping-attendance.ts'
import { snapshotOf } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { ensureSlot } from '../item/ensure-slot.ts'
import { numberDrafts } from '../meeting/number-drafts.ts'
import { notFound } from '../not-found.ts'
import { committeeNamed, findTarget, type Target } from './find-target.ts'
import { placeItems } from './place-items.ts'
import { transferProblem } from './transfer-problem.ts'

interface Wanted {
  readonly itemId: string
  readonly transfer: Transfer
  readonly to: Destination
  readonly committeeId: string | null
  readonly decided: DecidedOtherwise
}

interface Transferred {
  readonly meeting: MeetingSnapshot
  readonly target: { readonly meetingId: string; readonly itemId: string } | null
}

/** Defers, moves, copies or hands on an item, with links both ways; it waits where the meeting is not there yet. */
export function transferItem({ store, now }: AppContext, wanted: Wanted): Result<Transferred> {
  const done = store.write((handle) => {
    const source = itemInPlace(handle, wanted.itemId)
    if (source === null) return refused(notFound('item'))
    const committee = targetCommittee(handle, source, wanted)
    if (!committee.ok) return committee
    const target = findTarget(handle, source.meeting, { to: wanted.to, committee: committee.value })
    if (!target.ok) return target
    const { transfer: how, decided } = wanted
    const problem = transferProblem(handle, source, { how, target: target.value, decided })
    if (problem !== null) return refused(problem)
    const left = leave(handle, source, { how, at: now(), decided })
    if (!left.ok) return left
    const arrived = sendOn(handle, source, { how: wanted.transfer, target: target.value })
    growRevision(handle, source.meeting.id)
    numberAround(handle, source.meeting, { how: wanted.transfer, target: target.value })
    return ok({ meetingId: source.meeting.id, target: arrived })
  })
  if (!done.ok) return done
  const meeting = snapshotOf(store.read, done.value.meetingId)
  return meeting.ok ? ok({ meeting: meeting.value, target: done.value.target }) : meeting
}

/** The committee the item goes to: the one named, the one that decides it where it is handed on, or its own. */
function targetCommittee(
  handle: Writable,
  { item, meeting, committee }: ItemInPlace,
  { transfer, committeeId }: Wanted,
): Result<CommitteeRow> {
  const own = committeeById(handle, meeting.committeeId)
  const found =
    committeeId !== null
      ? committeeById(handle, committeeId)
      : transfer === 'handed-on' && own !== null
        ? committeeNamed(handle, item.decidingBody?.trim() ?? '', own)
        : own
  if (transfer === 'handed-on' && committeeId === null && decidesItself(item.decidingBody, committee))
    return refused(decidedHere())
  return found === null ? refused(notFound('committee')) : ok(found)
}

/** What the transfer does to the item that is left. */
function leave(
  handle: Writable,
  { item, meeting }: ItemInPlace,
  { how, at, decided }: { how: Transfer; at: Date; decided: DecidedOtherwise },
): Result<unknown> {
  if (how === 'moved')
    return keepingAttendance(handle, meeting.id, () => {
      markRemoved(handle, item.id, at.toISOString())
      return ok(null)
    })
  const stays = isDecided(item) && !(decided === 'replace' && isDecidedOtherwise(item))
  if (how !== 'deferred' || stays) return ok(null)
  const body = doc(paragraph('Udsættes.'))
  replaceDecision(handle, item.id, withWords(item.decision, { body, outcome: 'deferred', points: [] }))
  saveSectionBody(handle, { itemId: item.id, key: 'decision' }, null)
  ensureSlot(handle, item.id, 'decision')
  return ok(null)
}

function sendOn(
  handle: Writable,
  { item, meeting }: ItemInPlace,
  { how, target }: { readonly how: Transfer; readonly target: Target },
): Transferred['target'] {
  const waiting: WaitingItem = {
    itemId: item.id,
    transfer: how,
    committee: target.committee.name,
    date: target.date,
    from: meeting.head.date,
  }
  addLink(handle, item.id, waitingLink(waiting))
  if (target.meeting === null) return null
  const [arrived] = placeItems(handle, target.meeting, [waiting])
  growRevision(handle, target.meeting.id)
  return arrived === undefined ? null : { meetingId: target.meeting.id, itemId: arrived }
}

/** The item counts in the meeting it came to, and a moved one no longer in the one it left. */
function numberAround(
  handle: Writable,
  source: StoredMeeting,
  { how, target }: { readonly how: Transfer; readonly target: Target },
): void {
  if (how === 'moved') numberDrafts(handle, source.committeeId, source.head.date)
  if (target.meeting !== null) numberDrafts(handle, target.committee.id, target.meeting.head.date)
}

/** The link of an item that waits: its meeting and number are not known yet. */
export function waitingLink({ transfer, committee, date }: WaitingItem) {
  return { transfer, direction: 'to', committee, date, itemNumber: null, otherItemId: null } as const
}

function decidedHere() {
  return refusal(
    'decided-here',
    'Der står ikke et andet udvalg under «Beslutningen træffes af». Intet er ændret.',
    'Skriv, hvem der træffer beslutningen, eller vælg det udvalg, sagen skal til.',
  )
}
