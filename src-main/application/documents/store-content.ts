import { matchItems } from '../../domain/comparison/match-items.ts'
import { accessRecord } from '../../domain/items/access-record.ts'
import type { Item } from '../../domain/meeting/item.ts'
import type { Committee, MeetingContent, MeetingSnapshot, StoredItem } from '../../domain/meeting/meeting.ts'
import { replaceAbsences } from '../../store/absences.ts'
import { committeeByName, insertCommittee, updateCommittee } from '../../store/committees.ts'
import type { Writable } from '../../store/handle.ts'
import { itemPlaces, markRemoved, writePlaces } from '../../store/items.ts'
import { newId } from '../../store/new-id.ts'
import { replaceParticipants } from '../../store/participants.ts'
import { addRedactions } from '../../store/redactions.ts'
import { addSentAgenda, addSteps, deleteStages, sentContents } from '../../store/stages.ts'
import { saveActualAccess } from '../../store/treatments.ts'
import { rewriteItem, writeItem } from '../../store/write-item.ts'

/** The id of a content's committee: created where there is none of that name, its municipality filled in where unknown. */
export function committeeFor(handle: Writable, { committee }: MeetingContent): string {
  const known = committeeByName(handle, committee.name)
  const id = known?.id ?? newId()
  if (known === null) insertCommittee(handle, id, committee)
  else fillAuthority(handle, known, committee)
  return id
}

/** Fills in a committee's municipality where that is not known. */
export function fillAuthority(handle: Writable, known: Committee & { id: string }, from: Committee): void {
  if (known.authority === null && from.authority !== null)
    updateCommittee(handle, known.id, { name: known.name, authority: from.authority })
}

/** Writes the participants, items and all that happened of a content into a meeting that has none. */
export function writeContent(handle: Writable, meetingId: string, content: MeetingContent): void {
  const placed = content.items.map((item, position) => {
    const id = newId()
    writeItem(handle, { id, meetingId, position }, item)
    return { id, item }
  })
  writeAround(handle, meetingId, { content, placed })
}

/**
 * Writes a content over a meeting. Items that are in both keep their identity, and with it their versions; those that are not
 * in the content are taken off the agenda, and answered.
 */
export function rewriteContent(
  handle: Writable,
  here: MeetingSnapshot,
  { content, at }: { readonly content: MeetingContent; readonly at: Date },
): StoredItem[] {
  const before = itemPlaces(handle, here.id)
  const matched = matchItems(here.items, content.items)
  const placed = matched.flatMap(({ sent, now }) =>
    now === null ? [] : [{ id: rewritten(handle, here.id, { known: sent, item: now }), item: now }],
  )
  const gone = matched.flatMap(({ sent, now }) => (now === null && sent !== null ? [sent] : []))
  for (const { id } of gone) markRemoved(handle, id, at.toISOString())
  writePlaces(handle, amongRemoved(placed, before))
  writeAround(handle, here.id, { content, placed })
  return gone
}

function rewritten(
  handle: Writable,
  meetingId: string,
  { known, item }: { readonly known: StoredItem | null; readonly item: Item },
): string {
  if (known === null) {
    const id = newId()
    writeItem(handle, { id, meetingId, position: 0 }, item)
    return id
  }
  rewriteItem(handle, known.id, item)
  return known.id
}

/** The items on the agenda, and each of those that are not behind the one it stood behind. */
function amongRemoved(
  placed: readonly { readonly id: string }[],
  before: readonly { readonly id: string }[],
): { readonly id: string }[] {
  const ids = placed.map(({ id }) => id)
  before.forEach(({ id }, at) => {
    if (!ids.includes(id)) ids.splice(ids.indexOf(before[at - 1]?.id ?? '') + 1, 0, id)
  })
  return ids.map((id) => ({ id }))
}

interface Placed {
  readonly content: MeetingContent
  readonly placed: readonly { readonly id: string; readonly item: Item }[]
}

/** What of a content is not in its items. An agenda that was sent from here stays as it was frozen, and what is blacked out here stays so. */
function writeAround(handle: Writable, meetingId: string, { content, placed }: Placed): void {
  replaceParticipants(handle, meetingId, content.participants)
  const happened = accessRecord(content.meeting) === 'actual'
  for (const { id, item } of placed)
    if (happened || item.plannedAccess !== null) saveActualAccess(handle, id, item.access)
  const places = placed.map(({ id, item: { number } }) => ({ id, number }))
  replaceAbsences(handle, { id: meetingId, places }, content.absences)
  const frozen = sentContents(handle, meetingId)
  deleteStages(handle, meetingId)
  addSteps(handle, meetingId, content.steps)
  addRedactions(handle, meetingId, content.redactions)
  for (const agenda of content.sent)
    addSentAgenda(handle, meetingId, { ...agenda, content: frozen.get(agenda.fingerprint) ?? null })
}
