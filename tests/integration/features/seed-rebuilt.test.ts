import { expect, test } from 'vitest'
import type { Item } from '../../../src-main/domain/meeting/item.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { meetingFileSchema } from '../../../src-main/domain/meeting/meeting-file.ts'
import { plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { importSeed, oracle, seedsPresent } from '../../support/seeds.ts'
import { program, value } from '../application/support.ts'

type Call = Awaited<ReturnType<typeof program>>['call']

/** The committee of a document: its members from the start of the term, and no standing items, for all are added by hand. */
async function committeeOf(call: Call, { committee, participants }: MeetingContent): Promise<string> {
  const { committeeId } = value(await call.committee.create(committee))
  const memberships = participants.map(({ name, party, title, role }) => ({
    ...{ name, party, title, role, office: null, substituteFor: null },
    ...{ from: '2022-01-01', to: null },
  }))
  value(await call.committee.saveMemberships({ committeeId, memberships }))
  return committeeId
}

/** Adds an item as a template of just its sections makes it, at a position from 0, and writes what stands in it. */
async function addItem(
  call: Call,
  meeting: { readonly id: string; readonly committeeId: string },
  { item, position }: { readonly item: Item; readonly position: number },
): Promise<void> {
  const { kind, title, caseNumber, access } = item
  const planned = item.sections.filter(({ key }) => key !== 'history')
  const spare = planned.length === 0 ? [{ key: 'spare', heading: 'Tomt', body: null }] : planned
  const sections = spare.map(({ key, heading }) => ({
    ...{ key, heading, mandatory: false, standingText: null, guidance: null },
  }))
  const templates = [{ kind, label: 'Sag', sections }]
  value(
    await call.committee.saveTemplates({ committeeId: meeting.committeeId, templates, standingItems: [] }),
  )
  const { itemId } = value(await call.item.add({ meetingId: meeting.id, kind, title, beforeItemId: null }))
  if (planned.length === 0) value(await call.item.removeSection({ itemId, key: 'spare' }))
  value(await call.item.move({ itemId, position }))
  value(await call.item.update({ itemId, title, caseNumber, access }))
  for (const { key, body } of planned)
    if (body !== null) value(await call.item.saveSection({ itemId, key, body }))
  value(await call.item.savePreviousTreatments({ itemId, previousTreatments: item.previousTreatments }))
  value(await call.item.saveDecidingBody({ itemId, decidingBody: item.decidingBody }))
  value(await call.item.saveRecommendation({ itemId, recommendation: item.recommendation }))
  if (item.entries.length > 0) value(await call.item.saveEntries({ itemId, entries: item.entries }))
  value(await call.attachment.saveAll({ itemId, entry: null, attachments: item.attachments }))
  value(await call.attachment.saveNote({ itemId, note: item.attachmentNote }))
}

/** What the file of a meeting made here has beside an imported one: its log, its sent agendas, and its links. */
function comparable(content: MeetingContent) {
  return { ...content, sent: [], steps: [], items: content.items.map((item) => ({ ...item, links: [] })) }
}

test.skipIf(!seedsPresent)(
  'feature 9: the real meeting after a cancelled one is made from nothing by operations alone (needs ../shared/seeds)',
  async () => {
    const file = Object.keys(oracle).find((name) => name.startsWith('004')) ?? ''
    const { content } = importSeed(file)
    const { time, place, date } = content.meeting
    const [told] = content.items.flatMap(({ history }) => history)
    const [, reason = ''] = plainText(told?.body ?? { type: 'doc', content: [] }).split('\n\n')
    const { call } = await program()
    const committeeId = await committeeOf(call, content)
    const empty = { kind: 'case', label: 'Sag', sections: [section('decision')] }
    value(await call.committee.saveTemplates({ committeeId, templates: [empty], standingItems: [] }))

    const first = { committeeId, date: told?.date ?? '', time, place }
    const january = value(await call.meeting.create(first))
    const received = content.items.filter(({ history }) => history.length > 0)
    for (const [position, item] of received.entries()) await addItem(call, january, { item, position })
    value(await call.meeting.cancel({ meetingId: january.id, reason, nextDate: date }))

    const [line] = (await call.committee.list())[0]?.meetings ?? []
    const meetingId = line?.id ?? ''
    expect(value(await call.meeting.get({ meetingId })).items).toHaveLength(6)
    for (const [position, item] of content.items.entries())
      if (item.history.length === 0) await addItem(call, { id: meetingId, committeeId }, { item, position })
    for (const to of ['sent', 'held', 'minutes-draft'] as const)
      value(await call.stage.advance({ meetingId, to }))
    const { items } = value(await call.meeting.get({ meetingId }))
    for (const [at, { decision }] of content.items.entries())
      value(await call.item.saveDecision({ itemId: items[at]?.id ?? '', decision }))
    value(await call.meeting.saveParticipants({ meetingId, participants: content.participants }))

    const wanted = { meetingId, kind: 'minutes', format: 'json', audience: 'internal' } as const
    const made = meetingFileSchema.parse(
      JSON.parse(await value(await call.documents.export(wanted)).file.text()),
    )
    const { format: _format, version: _version, ...whole } = made
    expect(comparable(whole)).toEqual(comparable(content))
  },
)

function section(key: string) {
  return { key, heading: 'Beslutning', mandatory: false, standingText: null, guidance: null }
}
