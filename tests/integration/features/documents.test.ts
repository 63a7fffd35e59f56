import { expect, test, vi } from 'vitest'
import type { exportKinds } from '../../../src-main/contract/documents.ts'
import { decision } from '../../support/builders/index.ts'
import { value } from '../application/support.ts'
import { asta, bo, carla, dan, elin, everybodyThere, named, vote } from './held-meeting.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A meeting at which much happened under item 2. */
async function livelyMeeting() {
  const held = await everybodyThere()
  const { call, meetingId, punkt } = held
  const clock = { startedAt: '16:35', endedAt: '18:20', endTime: null, breaks: [] }
  value(await call.meeting.saveClock({ meetingId, ...clock }))
  value(await call.attendance.leave({ meetingId, person: dan, beforeItem: 2, at: '17:05' }))
  value(await call.attendance.arrive({ meetingId, person: dan, beforeItem: 3, at: '17:30' }))
  value(await call.item.saveGuests({ itemId: punkt(2), guests: [{ name: 'Finn Ravn', title: 'arkitekt' }] }))
  const decided = decision('Indstillingen blev godkendt.', {
    outcome: 'approved',
    votes: [vote(...named('for', asta, elin), ...named('against', bo), ...named('abstained', carla))],
    dissents: [{ person: bo, text: 'Broen er for smal.' }],
    stop: { person: bo },
  })
  value(await call.item.saveDecision({ itemId: punkt(2), decision: decided }))
  return held
}

async function page(held: Awaited<ReturnType<typeof everybodyThere>>, kind: (typeof exportKinds)[number]) {
  const { call, meetingId } = held
  const printed = value(await call.documents.export({ meetingId, kind, format: 'html', audience: 'public' }))
  const html = await printed.file.text()
  const body = html.slice(html.indexOf('<main')).replace(/<br>/g, '\n')
  return { fileName: printed.fileName, text: body.replace(/<[^>]+>/g, ' ').replace(/[ \n]+/g, ' ') }
}

test('features 6, 25, 30 and 31: minutes tell the clock, who was out, the votes, the dissent and the stop', async () => {
  const { text } = await page(await livelyMeeting(), 'minutes')
  const told = [
    'Mødet begyndte kl. 16:35',
    'Mødet sluttede kl. 18:20',
    'Deltog ikke under punkt 2',
    'Dan Munk (Ø) deltog ikke under punkt 2 (kl. 17:05-17:30).',
    'Ikke til stede under punktet: Dan Munk (Ø).',
    'Under punktet deltog Finn Ravn (arkitekt).',
    'For stemte 2: Asta Holm (A) og Elin Vad. Imod stemte 1: Bo Krag (V). Undlod at stemme: Carla Lund (V).',
    'Bo Krag (V) ønskede følgende afvigende mening tilført beslutningsprotokollen: Broen er for smal.',
    'Bo Krag (V) begærede sagen indbragt for kommunalbestyrelsen, jf. § 23 i lov om kommunernes styrelse.',
  ]
  expect(told.filter((words) => !text.includes(words))).toEqual([])
})

test('features 25 and 30: an agenda tells nothing of it', async () => {
  const { text } = await page(await livelyMeeting(), 'agenda')
  for (const word of ['begyndte', 'Deltog ikke', 'Ikke til stede', 'stemte', 'afvigende', '§ 23'])
    expect(text).not.toContain(word)
})

test('feature 27: the minutes say that the body could not decide, by the committee’s own rule', async () => {
  const held = await everybodyThere()
  const { call, committeeId, meetingId } = held
  for (const person of [bo, carla, dan])
    value(await call.attendance.leave({ meetingId, person, beforeItem: 4, at: null }))
  expect((await page(held, 'minutes')).text).toContain(
    'Udvalget var ikke beslutningsdygtigt under punktet: 2 af 5 medlemmer var til stede.',
  )
  const { settings } = value(await call.committee.get({ committeeId }))
  value(await call.committee.saveSettings({ committeeId, settings: { ...settings, body: 'council' } }))
  expect((await page(held, 'minutes')).text).toContain('Kommunalbestyrelsen var ikke beslutningsdygtig ')
})

test('feature 32: a supplementary agenda is printed with a name of its own', async () => {
  const { fileName, text } = await page(await everybodyThere(), 'supplementary-agenda')
  expect(fileName).toBe('2026-03-03 Kulturudvalget Tillægsdagsorden.html')
  expect(text).toContain('Ingen punkter er føjet til, efter at dagsordenen blev udsendt.')
})

test('feature 40: what happened at the meeting is in the meeting file and comes back from it', async () => {
  const { call, meetingId, get } = await livelyMeeting()
  const wanted = { meetingId, kind: 'minutes', format: 'json', audience: 'internal' } as const
  const content = await value(await call.documents.export(wanted)).file.text()
  const before = await get()
  value(await call.documents.import({ fileName: 'møde.json', content, replace: true }))
  const after = await get()
  expect(after.absences).toEqual(before.absences)
  expect(after.items.map((item) => item.decision)).toEqual(before.items.map((item) => item.decision))
  expect(after.items.map((item) => item.guests)).toEqual(before.items.map((item) => item.guests))
  expect(after.meeting).toEqual(before.meeting)
})
