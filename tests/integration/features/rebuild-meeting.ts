import type { Item, Section } from '../../../src-main/domain/meeting/item.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { sectionHeadings } from '../../../src-main/domain/meeting/section-keys.ts'
import { plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { value } from '../application/support.ts'
import type { Call } from '../random-operations/open-program.ts'

/**
 * Makes a meeting from nothing as a secretary would: the committee, its people and kinds of item; the meeting before it
 * with the items that were deferred, cancelled; then this one, with the other items, sent, held and decided. Every text
 * is typed as it stands in `wanted`. Answers the meeting's id.
 */
export async function rebuild(call: Call, wanted: MeetingContent): Promise<string> {
  const { committeeId } = value(await call.committee.create(wanted.committee))
  await prepareCommittee(call, committeeId, wanted)
  const deferred = wanted.items.filter(({ history }) => history.length > 0)
  await holdCancelled(call, committeeId, { wanted, deferred })
  const { date } = wanted.meeting
  const [line] = await call.committee.list()
  const meetingId = line?.meetings.find(({ head }) => head.date === date)?.id ?? ''
  for (const item of wanted.items)
    if (!deferred.includes(item)) await writeDraft(call, await placeOf(call, meetingId, item), item)
  await putInOrder(call, meetingId, wanted)
  value(await call.stage.send({ meetingId }))
  value(await call.stage.advance({ meetingId, to: 'held' }))
  await decide(call, meetingId, wanted)
  value(await call.stage.advance({ meetingId, to: wanted.meeting.status }))
  return meetingId
}

/** Members from before both meetings, and templates with every section these items have. */
async function prepareCommittee(call: Call, committeeId: string, wanted: MeetingContent): Promise<void> {
  const memberships = wanted.participants.map(({ name, party, title, role, substituteFor }) => ({
    ...{ name, party, title, role, substituteFor },
    office: null,
    from: '2022-01-01',
    to: null,
  }))
  value(await call.committee.saveMemberships({ committeeId, memberships }))
  const { templates, standingItems } = value(await call.committee.get({ committeeId }))
  value(
    await call.committee.saveTemplates({
      committeeId,
      standingItems,
      templates: templates.map(({ kind, label }) => ({ kind, label, sections: sectionsFor(wanted, kind) })),
    }),
  )
}

function sectionsFor(wanted: MeetingContent, kind: string) {
  const sections = wanted.items.filter((item) => item.kind === kind).flatMap((item) => item.sections)
  const order = Object.keys(sectionHeadings)
  const distinct = [...new Map(sections.map((section) => [section.key, section])).values()]
  const sorted = distinct.sort((one, other) => order.indexOf(one.key) - order.indexOf(other.key))
  const decision = { key: 'decision', heading: sectionHeadings.decision, body: null }
  return (sorted.length === 0 ? [decision] : sorted).map(({ key, heading }) => ({
    key,
    heading,
    mandatory: false,
    standingText: null,
    guidance: null,
  }))
}

/** The meeting before, with the items that were to be treated, cancelled for the reason that their history gives. */
async function holdCancelled(
  call: Call,
  committeeId: string,
  { wanted, deferred }: { readonly wanted: MeetingContent; readonly deferred: readonly Item[] },
): Promise<void> {
  const { time, place, date: nextDate } = wanted.meeting
  const [told] = deferred[0]?.history ?? []
  if (told === undefined) throw new Error('no item was deferred to this meeting')
  const reason = plainText(told.body).replace(/^Udsættes\.\s*/, '')
  const before = value(await call.meeting.create({ committeeId, date: told.date ?? '', time, place }))
  for (const item of deferred) {
    const sections = item.sections.filter(({ key }) => key !== 'history')
    await writeDraft(call, await placeOf(call, before.id, item), { ...item, sections })
  }
  value(await call.meeting.cancel({ meetingId: before.id, reason, nextDate }))
}

/** The standing item of a kind, or a new one. */
async function placeOf(call: Call, meetingId: string, { kind, title }: Item): Promise<string> {
  const standing = value(await call.meeting.get({ meetingId })).items.find((item) => item.kind === kind)
  if (standing !== undefined && ['announcements', 'signature-page'].includes(kind)) return standing.id
  return value(await call.item.add({ meetingId, kind, title, beforeItemId: null })).itemId
}

/** Everything that is written before the meeting. */
async function writeDraft(call: Call, itemId: string, wanted: Item): Promise<void> {
  const { title, caseNumber, access, decidingBody, recommendation, entries, previousTreatments } = wanted
  value(await call.item.update({ itemId, title, caseNumber, access }))
  value(await call.item.saveDecidingBody({ itemId, decidingBody }))
  value(await call.item.saveRecommendation({ itemId, recommendation }))
  value(await call.item.saveEntries({ itemId, entries }))
  value(await call.item.savePreviousTreatments({ itemId, previousTreatments }))
  value(await call.attachment.saveAll({ itemId, entry: null, attachments: wanted.attachments }))
  const note = await call.attachment.saveNote({ itemId, note: wanted.attachmentNote })
  const stands = value(note).items.find(({ id }) => id === itemId)?.sections ?? []
  await writeSections(call, itemId, { stands, wanted: wanted.sections })
}

async function writeSections(
  call: Call,
  itemId: string,
  { stands, wanted }: { readonly stands: readonly Section[]; readonly wanted: readonly Section[] },
): Promise<void> {
  for (const { key } of stands)
    if (!wanted.some((section) => section.key === key)) value(await call.item.removeSection({ itemId, key }))
  for (const { key, heading, body } of wanted) {
    value(await call.item.renameSection({ itemId, key, heading }))
    if (body !== null) value(await call.item.saveSection({ itemId, key, body }))
  }
}

async function putInOrder(call: Call, meetingId: string, wanted: MeetingContent): Promise<void> {
  for (const [position, { title }] of wanted.items.entries()) {
    const { items } = value(await call.meeting.get({ meetingId }))
    const item = items.find((one) => one.title === title)
    if (item !== undefined && items[position] !== item)
      value(await call.item.move({ itemId: item.id, position }))
  }
}

async function decide(call: Call, meetingId: string, wanted: MeetingContent): Promise<void> {
  const { items } = value(await call.meeting.get({ meetingId }))
  for (const [index, { decision }] of wanted.items.entries()) {
    const itemId = items[index]?.id ?? ''
    if (decision !== null) value(await call.item.saveDecision({ itemId, decision }))
  }
}
