import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { recogniseOutcome } from '../../../src-main/domain/meeting/decision-phrases.ts'
import { plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { rich } from '../../support/builders/index.ts'
import { code, program, value } from '../application/support.ts'
import { templateSection, unmarked, withCommittee } from './committee-sketch.ts'

const tour = {
  kind: 'tour',
  label: 'Besigtigelse',
  sections: [
    templateSection('route', 'Rute', { guidance: 'Skriv, hvor bussen kører fra.' }),
    templateSection('summary', 'Sammendrag', { mandatory: true }),
    templateSection('economy', 'Økonomi', { standingText: 'Udgiften holdes inden for budgettet.' }),
    templateSection('deciding-body', 'Beslutningen træffes af'),
    templateSection('decision', 'Beslutning'),
  ],
}

/** A committee whose own kind, besigtigelse, comes after the program's. */
async function withTour() {
  const committee = await withCommittee()
  const { call, committeeId, get, newMeeting } = committee
  const { templates, standingItems } = await get()
  const saved = value(
    await call.committee.saveTemplates({
      committeeId,
      templates: [...templates.map(unmarked), tour],
      standingItems,
    }),
  )
  const meeting = value(await newMeeting('2026-03-03'))
  const added = value(
    await call.item.add({ meetingId: meeting.id, kind: 'tour', title: 'Havnen', beforeItemId: null }),
  )
  const save = (changed: typeof tour) =>
    call.committee.saveTemplates({ committeeId, templates: [changed], standingItems: [] })
  return { ...committee, saved, meetingId: meeting.id, itemId: added.itemId, save }
}

/** How many templates lie in the store. */
function ownTemplates(dataFolder: string): unknown {
  const database = new Database(join(dataFolder, 'referent.sqlite'), { readonly: true })
  const count = database.prepare('SELECT count(*) FROM templates').pluck().get()
  database.close()
  return count
}

test("feature 12: a committee uses the program's kinds of item, of which none is its own", async () => {
  const { get } = await withCommittee()
  const { templates, standingItems } = await get()
  expect(templates.map(({ label, own }) => [label, own])).toEqual([
    ['Sag', false],
    ['Meddelelser', false],
    ['Orientering', false],
    ['Temadrøftelse', false],
    ['Godkendelse af dagsorden', false],
    ['Underskriftside', false],
    ['Eventuelt', false],
  ])
  const mandatory = templates[0]?.sections.filter((section) => section.mandatory).map(({ key }) => key)
  expect(mandatory).toEqual(['summary', 'case-presentation', 'economy', 'recommendation'])
  expect(standingItems.map(({ kind, place }) => [kind, place])).toEqual([
    ['announcements', 'first'],
    ['signature-page', 'last'],
  ])
})

test("feature 12: a kind of the committee's own has its sections, order, headings and standing text in a new item", async () => {
  const { call, saved, meetingId, itemId } = await withTour()
  expect(saved.templates.at(-1)).toEqual({ ...tour, own: true })
  expect(saved.templates.slice(0, -1).some(({ own }) => own)).toBe(false)
  const item = value(await call.meeting.get({ meetingId })).items.find(({ id }) => id === itemId)
  expect(item?.sections.map(({ heading, body }) => [heading, body && plainText(body)])).toEqual([
    ['Rute', null],
    ['Sammendrag', null],
    ['Økonomi', 'Udgiften holdes inden for budgettet.'],
    ['Beslutningen træffes af', null],
    ['Beslutning', null],
  ])
  expect(item?.kind).toBe('tour')
  expect(item?.decidingBody).toBe('Kulturudvalget')
})

test("feature 12: standing items of the committee's own come first and last in a new meeting", async () => {
  const { call, committeeId, newMeeting } = await withTour()
  const standingItems = [
    { kind: 'tour', title: 'Hjemtur', place: 'last' },
    { kind: 'tour', title: 'Udtur', place: 'first' },
  ] as const
  value(
    await call.committee.saveTemplates({ committeeId, templates: [tour], standingItems: [...standingItems] }),
  )
  expect(value(await newMeeting('2026-04-07')).items.map(({ title }) => title)).toEqual(['Udtur', 'Hjemtur'])
})

test('feature 12: a template without sections, a kind twice and a standing item of no kind are refused, and nothing changes', async () => {
  const { call, committeeId, get } = await withTour()
  const before = await get()
  const save = (templates: (typeof tour)[], kind?: string) =>
    call.committee.saveTemplates({
      committeeId,
      templates,
      standingItems: kind === undefined ? [] : [{ kind, title: 'Fast', place: 'first' }],
    })
  expect(code(await save([{ ...tour, sections: [] }]))).toBe('template-without-sections')
  expect(code(await save([tour, tour]))).toBe('template-twice')
  expect(code(await save([]))).toBe('templates-none')
  expect(code(await save([tour], 'case'))).toBe('standing-item-without-template')
  expect(await get()).toEqual(before)
})

test('feature 12: a change of a template rewrites nothing that is drafted, but what is missing is offered', async () => {
  const { call, meetingId, itemId, save } = await withTour()
  value(await call.item.saveSection({ itemId, key: 'summary', body: rich('Vi besøger havnen.') }))
  const drafted = value(await call.meeting.get({ meetingId }))
  const weather = templateSection('weather', 'Vejret', { standingText: 'Turen gennemføres i al slags vejr.' })
  const [route, summary, ...rest] = tour.sections
  const changed = [summary, weather, route, ...rest].filter((section) => section !== undefined)
  value(await save({ ...tour, sections: changed.map((one) => ({ ...one, heading: `${one.heading} (ny)` })) }))
  expect(value(await call.meeting.get({ meetingId }))).toEqual(drafted)

  const missing = value(await call.item.missingSections({ itemId }))
  expect(missing.map(({ key }) => key)).toEqual(['weather'])
  const after = value(await call.item.addTemplateSection({ itemId, key: 'weather' }))
  const sections = after.items.find(({ id }) => id === itemId)?.sections ?? []
  expect(sections.map(({ heading }) => heading)).toEqual([
    'Rute',
    'Sammendrag',
    'Vejret (ny)',
    'Økonomi',
    'Beslutningen træffes af',
    'Beslutning',
  ])
  expect(sections[1]?.body).toEqual(rich('Vi besøger havnen.'))
  expect(sections[2]?.body).toEqual(rich('Turen gennemføres i al slags vejr.'))
  expect(value(await call.item.missingSections({ itemId }))).toEqual([])
  expect(code(await call.item.addTemplateSection({ itemId, key: 'weather' }))).toBe('section-not-lacking')
  expect(code(await call.item.addTemplateSection({ itemId, key: 'findes-ikke' }))).toBe('section-not-lacking')
})

test("feature 12: a kind the committee no longer has is offered nothing; with none of its own it uses the program's again", async () => {
  const { call, committeeId, dataFolder, meetingId, itemId, get } = await withTour()
  expect(ownTemplates(dataFolder)).toBe(8)
  const { templates, standingItems } = await get()
  const without = templates.map(unmarked).filter(({ kind }) => kind !== 'tour')
  value(await call.committee.saveTemplates({ committeeId, templates: without, standingItems }))
  expect((await get()).templates.some(({ own }) => own)).toBe(false)
  expect(ownTemplates(dataFolder)).toBe(0)
  expect(value(await call.item.missingSections({ itemId }))).toEqual([])
  const add = { meetingId, kind: 'tour', title: 'Skoven', beforeItemId: null }
  expect(code(await call.item.add(add))).toBe('template-not-found')
})

test("feature 12: an item of the committee's own kind is printed, and comes back from its meeting file", async () => {
  const { call, meetingId } = await withTour()
  const kind = 'agenda'
  const wanted = { meetingId, kind, audience: 'internal' } as const
  const page = await value(await call.documents.export({ ...wanted, format: 'html' })).file.text()
  expect(page).toContain('Udgiften holdes inden for budgettet.')
  const content = await value(await call.documents.export({ ...wanted, format: 'json' })).file.text()
  const other = (await program()).call
  const imported = value(await other.documents.import({ fileName: 'møde.json', content, replace: false }))
  const { items } = value(await other.meeting.get({ meetingId: imported.meetingId }))
  expect(items.map((item) => item.kind)).toEqual(['announcements', 'tour', 'signature-page'])
})

test('feature 12: an empty mandatory section is remarked on while the agenda is in draft', async () => {
  const { call, itemId, meetingId } = await withTour()
  const remarked = async () =>
    value(await call.meeting.check({ meetingId }))
      .filter(({ rule }) => rule === 'empty-mandatory-section')
      .map(({ message }) => message)
  expect(await remarked()).toEqual(['Punkt 2, Sammendrag: Afsnittet skal udfyldes.'])
  value(await call.item.saveSection({ itemId, key: 'summary', body: rich('Vi besøger havnen.') }))
  expect(await remarked()).toEqual([])
})

test("feature 12: resetting a kind gives the program's template back and leaves the others", async () => {
  const { call, committeeId, get } = await withTour()
  const before = await get()
  const templates = before.templates
    .map(unmarked)
    .map((one) => (one.kind === 'case' ? { ...one, label: 'Beslutningssag' } : one))
  value(await call.committee.saveTemplates({ committeeId, templates, standingItems: before.standingItems }))
  expect((await get()).templates.filter(({ own }) => own).map(({ label }) => label)).toEqual([
    'Beslutningssag',
    'Besigtigelse',
  ])
  expect(value(await call.committee.resetTemplate({ committeeId, kind: 'case' }))).toEqual(before)
  expect(code(await call.committee.resetTemplate({ committeeId, kind: 'tour' }))).toBe('template-not-found')
})

test('feature 13: guidance is served with the templates and is no part of an item', async () => {
  const { call, meetingId, saved } = await withTour()
  expect(saved.templates.at(-1)?.sections[0]?.guidance).toBe('Skriv, hvor bussen kører fra.')
  const printed = value(
    await call.documents.export({ meetingId, kind: 'agenda', format: 'json', audience: 'internal' }),
  )
  expect(JSON.stringify(value(await call.meeting.get({ meetingId })))).not.toContain('bussen')
  expect(await printed.file.text()).not.toContain('bussen')
})

test("feature 29: the phrases are the program's until the committee has its own", async () => {
  const { call, committeeId, get } = await withCommittee()
  const { phrases, settings } = await get()
  expect(phrases.map(({ text }) => text)).toContain('Taget til efterretning')
  expect(phrases.map(({ text }) => recogniseOutcome(text))).toEqual(phrases.map(({ outcome }) => outcome))
  const own = {
    text: 'Oversendt',
    outcome: 'referred',
    forOwnDecision: true,
    forRecommendation: true,
  } as const
  const saved = value(
    await call.committee.saveSettings({ committeeId, settings: { ...settings, phrases: [own] } }),
  )
  expect(saved.phrases).toEqual([own])
  const none = value(
    await call.committee.saveSettings({ committeeId, settings: { ...settings, phrases: [] } }),
  )
  expect(none.phrases).toEqual([])
  const back = value(await call.committee.saveSettings({ committeeId, settings }))
  expect(back.phrases).toEqual(phrases)
})
