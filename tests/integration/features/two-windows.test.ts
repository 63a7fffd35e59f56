import { expect, test } from 'vitest'
import type { Attachment } from '../../../src-main/domain/meeting/attachment.ts'
import { plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { attachment, rich } from '../../support/builders/index.ts'
import { value } from '../application/support.ts'
import { asta, bo, carla, dan, everybodyThere, heldMeeting } from './held-meeting.ts'

/** What two windows save that both saw the meeting as it stood before either of them did. */
async function desk() {
  const held = await everybodyThere()
  const itemId = held.punkt(1)
  const item = async () => {
    const found = (await held.get()).items.find(({ id }) => id === itemId)
    if (found === undefined) throw new Error('The item is gone.')
    return found
  }
  return { ...held, itemId, item }
}

const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name)

test('feature 53: guests that two windows add are both there, one that a window takes away goes, and one they add alike stands once', async () => {
  const { call, itemId, item } = await desk()
  const guest = (name: string) => ({ name, title: null })
  const save = (some: string[], was: string[]) =>
    call.item.saveGuests({ itemId, guests: some.map(guest), was: was.map(guest) })
  value(await save(['Frida Lund'], []))
  value(await save(['Gert Hald'], []))
  value(await save(['Gert Hald'], []))
  expect(names((await item()).guests)).toEqual(['Frida Lund', 'Gert Hald'])
  value(await save([], ['Frida Lund']))
  expect(names((await item()).guests)).toEqual(['Gert Hald'])
  value(await call.undo.undo())
  expect(names((await item()).guests)).toEqual(['Frida Lund', 'Gert Hald'])
  value(await call.item.saveGuests({ itemId, guests: [guest('Ida Toft')] }))
  expect(names((await item()).guests)).toEqual(['Ida Toft'])
})

test('feature 51: questions of disqualification that two windows record both stand, and one corrected stands once', async () => {
  const { call, itemId, item } = await desk()
  const question = (person: typeof asta, upheld = true) => ({ person, upheld, note: null })
  const save = (some: ReturnType<typeof question>[], was: ReturnType<typeof question>[]) =>
    call.item.saveDisqualifications({ itemId, disqualifications: some, was })
  value(await save([question(asta)], []))
  value(await save([question(bo)], []))
  expect((await item()).disqualifications).toEqual([question(asta), question(bo)])
  value(await save([question(bo, false)], [question(bo)]))
  expect((await item()).disqualifications).toEqual([question(asta), question(bo, false)])
  value(await save([], [question(asta)]))
  expect((await item()).disqualifications).toEqual([question(bo, false)])
})

test('feature 50: of the participants each window changes what it changed, and absences that two record both stand', async () => {
  const { call, meetingId, get } = await heldMeeting()
  const { participants: was } = await get()
  const set = (name: string, some: object) =>
    was.map((one) => (one.name === name ? { ...one, ...some } : one))
  const save = (participants: typeof was) => call.meeting.saveParticipants({ meetingId, participants, was })
  value(await save(set(carla.name, { attendance: 'excused' })))
  value(await save(set(dan.name, { attendance: 'present' })))
  value(await save(set(carla.name, { title: 'formand' })))
  const guest = {
    ...bo,
    name: 'Frida Lund',
    title: null,
    role: 'guest',
    attendance: null,
    substituteFor: null,
  } as const
  value(await save([...was, guest]))
  value(await save(was.filter(({ name }) => name !== asta.name)))
  const { participants } = await get()
  expect(participants.find(({ name }) => name === carla.name)).toMatchObject({
    attendance: 'excused',
    title: 'formand',
  })
  expect(participants.find(({ name }) => name === dan.name)).toMatchObject({ attendance: 'present' })
  expect(names(participants)).toEqual([...names(was).filter((name) => name !== asta.name), 'Frida Lund'])

  value(await call.attendance.allPresent({ meetingId }))
  const out = (person: typeof bo) => ({ person, fromItem: 2, toItem: 2, leftAt: null, returnedAt: null })
  value(await call.attendance.save({ meetingId, absences: [out(bo)], was: [] }))
  value(await call.attendance.save({ meetingId, absences: [out(dan)], was: [] }))
  expect((await get()).absences).toEqual([out(bo), out(dan)])
})

test('feature 3: announcements that two windows write, add and give attachments all stand; the same one is asked about', async () => {
  const { call, meetingId, itemId, item } = await desk()
  const entry = (text: string, at: number, attachments: Attachment[] = []) => ({
    number: at + 1,
    body: rich(text),
    attachments,
  })
  const list = (...all: string[]) => all.map((text, at) => entry(text, at))
  const was = list('Nyt tag', 'Ny leder')
  const { revision: base } = value(await call.item.saveEntries({ itemId, entries: was, base: 1 }))
  const save = (entries: typeof was) => call.item.saveEntries({ itemId, entries, was, base })
  const said = async () => (await item()).entries.map(({ body }) => plainText(body))
  const asked = async () => value(await call.versions.open({ meetingId })).length
  value(await save(list('Nyt tag i maj', 'Ny leder')))
  value(await save(list('Nyt tag', 'Ny leder i juni')))
  value(await save([entry('Nyt tag', 0, [attachment('Tilbud')]), entry('Ny leder', 1)]))
  expect(await said()).toEqual(['Nyt tag i maj', 'Ny leder i juni'])
  expect((await item()).entries[0]?.attachments).toMatchObject([{ title: 'Tilbud' }])
  expect(await asked()).toBe(0)
  value(await save(list('Nyt tag', 'Ny leder', 'Sommerferie')))
  expect(await said()).toEqual(['Nyt tag i maj', 'Ny leder i juni', 'Sommerferie'])
  expect(await asked()).toBe(0)
  const now = (await item()).entries
  const revision = value(await call.meeting.get({ meetingId })).revision
  const write = (text: string) =>
    call.item.saveEntries({
      itemId,
      entries: now.map((one, at) => (at === 2 ? { ...one, body: rich(text) } : one)),
      was: now,
      base: revision,
    })
  value(await write('Sommerferie i uge 29'))
  value(await write('Sommerferie i uge 30'))
  expect((await said())[2]).toBe('Sommerferie i uge 30')
  expect(await asked()).toBe(1)
})

test('feature 7: an attachment made internal in one window stays so where another names it, moves it or adds one', async () => {
  const { call, itemId, item } = await desk()
  value(
    await call.attachment.add({ itemId, entry: null, title: 'Høringssvar', file: new File(['a'], 'a.txt') }),
  )
  value(await call.attachment.add({ itemId, entry: null, title: 'Kort', file: new File(['b'], 'b.txt') }))
  const was = (await item()).attachments
  const save = (attachments: Attachment[]) =>
    call.attachment.saveAll({ itemId, entry: null, attachments, was })
  const [first, second] = was
  if (first === undefined || second === undefined) throw new Error('Two attachments were added.')
  value(await save([{ ...first, access: 'internal' }, second]))
  value(await save([{ ...first, title: 'Svar fra naboer' }, second]))
  value(await call.attachment.add({ itemId, entry: null, title: 'Budget', file: null }))
  value(await save([second, { ...first, recommended: true }]))
  expect((await item()).attachments).toMatchObject([
    { title: 'Kort' },
    { title: 'Svar fra naboer', access: 'internal', recommended: true },
    { title: 'Budget' },
  ])
})

test('feature 2: points of a recommendation, head, marks and plan keep what another window changed', async () => {
  const { call, meetingId, itemId, item, get } = await desk()
  const proposed = (lead: string, ...points: string[]) => ({
    lead,
    proposer: null,
    points: points.map((text, at) => ({ number: at + 1, body: rich(text) })),
  })
  const was = proposed('Det indstilles, at', 'sagen godkendes', 'der afsættes midler')
  const { revision: base } = value(await call.item.saveRecommendation({ itemId, recommendation: was }))
  const propose = (recommendation: typeof was) =>
    call.item.saveRecommendation({ itemId, recommendation, was, base })
  value(await propose(proposed(was.lead, 'sagen udsættes', 'der afsættes midler')))
  value(await propose(proposed('Centret indstiller, at', 'sagen godkendes', 'der afsættes midler')))
  value(await propose(proposed(was.lead, 'sagen godkendes', 'der afsættes midler', 'sagen følges')))
  const { recommendation } = await item()
  expect(recommendation?.lead).toBe('Centret indstiller, at')
  expect(recommendation?.points.map(({ body }) => plainText(body))).toEqual([
    'sagen udsættes',
    'der afsættes midler',
    'sagen følges',
  ])
  expect(value(await call.versions.open({ meetingId }))).toEqual([])

  const { title, caseNumber, access, group, lateReason, publicTitle, withdrawn } = await item()
  const head = { title, caseNumber, access }
  value(await call.item.update({ itemId, ...head, access: 'closed', was: head }))
  value(await call.item.update({ itemId, ...head, title: 'Ny hal', was: head }))
  expect(await item()).toMatchObject({ title: 'Ny hal', access: 'closed' })
  const marks = { group, lateReason, publicTitle, withdrawn }
  value(await call.item.saveMarks({ itemId, ...marks, withdrawn: true, was: marks }))
  value(await call.item.saveMarks({ itemId, ...marks, publicTitle: 'En sag', was: marks }))
  expect(await item()).toMatchObject({ withdrawn: true, publicTitle: 'En sag' })

  const { date, time, place, status } = (await get()).meeting
  const plan = { date, time, place, status }
  value(await call.meeting.update({ meetingId, ...plan, place: 'Salen', was: plan }))
  value(await call.meeting.update({ meetingId, ...plan, time: '15:00', was: plan }))
  expect((await get()).meeting).toMatchObject({ place: 'Salen', time: '15:00' })
})

test('feature 4: earlier treatments and decisions that two windows add all stand', async () => {
  const { call, itemId, item } = await desk()
  const line = (text: string) => ({ text, committee: null, date: null, itemNumber: null })
  const treat = (some: string[], was: string[]) =>
    call.item.savePreviousTreatments({ itemId, previousTreatments: some.map(line), was: was.map(line) })
  value(await treat(['ØU 3/1'], []))
  value(await treat(['KB 5/2'], []))
  value(await treat(['ØU 3/1, punkt 4'], ['ØU 3/1']))
  expect((await item()).previousTreatments.map(({ text }) => text)).toEqual(['ØU 3/1, punkt 4', 'KB 5/2'])
  const decided = (committee: string) => ({ date: '2026-01-03', committee, body: rich('Godkendt.') })
  const tell = (some: string[], was: string[]) =>
    call.item.saveHistory({ itemId, history: some.map(decided), was: was.map(decided) })
  value(await tell(['Økonomiudvalget'], []))
  value(await tell(['Kommunalbestyrelsen'], []))
  expect((await item()).history.map(({ committee }) => committee)).toEqual([
    'Økonomiudvalget',
    'Kommunalbestyrelsen',
  ])
})

test('feature 40: rules, people and templates of a committee keep what another window changed', async () => {
  const { call, get } = await heldMeeting()
  const { committeeId } = await get()
  const seen = value(await call.committee.get({ committeeId }))
  const { settings: was, phrases } = seen
  const set = (some: Partial<typeof was>) =>
    call.committee.saveSettings({ committeeId, settings: { ...was, ...some }, was })
  const phrase = {
    text: 'Drøftet.',
    outcome: 'discussed',
    forOwnDecision: true,
    forRecommendation: false,
  } as const
  value(await set({ shortName: 'TMU' }))
  value(await set({ layout: { ...was.layout, size: 12 } }))
  value(await set({ layout: { ...was.layout, margins: { ...was.layout.margins, top: 30 } } }))
  value(await set({ phrases: [...phrases, { ...phrase, text: 'Den første.' }] }))
  value(await set({ phrases: [...phrases, { ...phrase, text: 'Den anden.' }] }))
  const { settings } = value(await call.committee.get({ committeeId }))
  expect(settings).toMatchObject({ shortName: 'TMU', layout: { size: 12, margins: { top: 30 } } })
  expect(settings.phrases?.map(({ text }) => text)).toEqual([
    ...phrases.map(({ text }) => text),
    'Den første.',
    'Den anden.',
  ])

  const member = (name: string) =>
    ({
      ...asta,
      name,
      title: null,
      role: 'member',
      office: null,
      substituteFor: null,
      from: '2026-01-01',
      to: null,
    }) as const
  const { memberships } = seen
  const join = (name: string) =>
    call.committee.saveMemberships({
      committeeId,
      memberships: [...memberships, member(name)],
      was: memberships,
    })
  value(await join('Frida Lund'))
  value(await join('Gert Hald'))
  const people = value(await call.committee.get({ committeeId })).memberships
  expect(names(people)).toEqual([...names(memberships), 'Frida Lund', 'Gert Hald'])

  const templates = seen.templates.map(({ kind, label, sections }) => ({ kind, label, sections }))
  const { standingItems } = seen
  const shape = (next: typeof templates) =>
    call.committee.saveTemplates({
      committeeId,
      templates: next,
      standingItems,
      was: { templates, standingItems },
    })
  const section = (key: string) => ({
    key,
    heading: key,
    mandatory: false,
    standingText: null,
    guidance: null,
  })
  const more = (key: string) =>
    templates.map((one, at) => (at === 0 ? { ...one, sections: [...one.sections, section(key)] } : one))
  value(await shape(more('klima')))
  value(await shape(more('handicap')))
  value(await shape(templates.map((one, at) => (at === 0 ? { ...one, label: 'Større sag' } : one))))
  const [first] = value(await call.committee.get({ committeeId })).templates
  expect(first?.label).toBe('Større sag')
  expect(first?.sections.map(({ key }) => key).slice(-2)).toEqual(['klima', 'handicap'])
})
