import { expect, test } from 'vitest'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import { standardSettings } from '../../../src-main/domain/committee/committee-settings.ts'
import { standardLayout } from '../../../src-main/domain/committee/layout.ts'
import { item, meeting, member, official } from '../../support/builders/index.ts'
import { code, program, value } from '../application/support.ts'
import { membership, withCommittee } from './committee-sketch.ts'

const asta = membership('Asta Holm', { party: 'A', office: 'chair' })
const bo = membership('Bo Lund', { party: 'V', office: 'deputy-chair' })
const karl = membership('Karl Friis', { role: 'official', title: 'kulturchef' })

test('feature 1: each committee has rules of its own, which are there when the program is opened again', async () => {
  const { call, close, committeeId, dataFolder } = await withCommittee()
  const { committeeId: other } = value(
    await call.committee.create({ name: 'Kommunalbestyrelsen', authority: null, body: 'council' }),
  )
  const settings = {
    shortName: 'KFU',
    body: 'other',
    term: { from: '2026-01-01', to: '2029-12-31' },
    deadline: { count: 8, unit: 'calendar-days', saturdayCounts: true },
    quorum: 'at-least-half',
    numbering: { per: 'year', start: 5 },
    phrases: [{ text: 'Drøftet', outcome: 'discussed', forOwnDecision: true, forRecommendation: false }],
    layout: { ...standardLayout, pagePerItem: false, font: 'tinos', accent: '#a02040' },
  } as const
  const saved = value(
    await call.committee.saveSettings({
      committeeId,
      settings: { ...settings, phrases: [...settings.phrases] },
    }),
  )
  expect(saved.settings).toEqual(settings)
  await close()
  const again = (await program(dataFolder)).call
  expect(value(await again.committee.get({ committeeId })).settings).toEqual(settings)
  expect(value(await again.committee.get({ committeeId: other })).settings).toEqual(
    standardSettings('council'),
  )
})

test('feature 1: a term that ends before it begins is refused, and nothing changes', async () => {
  const { call, committeeId, get } = await withCommittee()
  const settings = { ...standardSettings('other'), term: { from: '2029-12-31', to: '2026-01-01' } }
  expect(code(await call.committee.saveSettings({ committeeId, settings }))).toBe('term-backwards')
  expect((await get()).settings).toEqual(standardSettings('committee'))
  expect(code(await call.committee.get({ committeeId: 'x' }))).toBe('committee-not-found')
})

test('feature 2: memberships have party, office and dates, and are kept in their order', async () => {
  const { call, committeeId, get } = await withCommittee()
  const memberships = [
    { ...asta, to: '2026-06-30' },
    { ...bo, office: null },
    karl,
    { ...asta, from: '2026-07-01', party: null },
  ]
  value(await call.committee.saveMemberships({ committeeId, memberships }))
  expect((await get()).memberships).toEqual(memberships)
})

test('feature 2: a member twice on one day, or a period that ends before it begins, is refused', async () => {
  const { call, committeeId, get } = await withCommittee()
  value(await call.committee.saveMemberships({ committeeId, memberships: [asta] }))
  const save = (...memberships: (typeof asta)[]) =>
    call.committee.saveMemberships({ committeeId, memberships })
  expect(code(await save(asta, { ...asta, party: 'V' }))).toBe('membership-twice')
  expect(code(await save({ ...bo, to: '2025-12-31' }))).toBe('membership-backwards')
  await expect(save({ ...bo, from: '2026-02-30' })).rejects.toThrow()
  expect((await get()).memberships).toEqual([asta])
})

test('feature 2: an old meeting keeps the people of its day', async () => {
  const { call, committeeId, newMeeting } = await withCommittee()
  value(await call.committee.saveMemberships({ committeeId, memberships: [asta, bo] }))
  const { id: meetingId } = value(await newMeeting('2026-03-03'))
  value(await call.stage.send({ meetingId }))
  const old = value(await call.stage.advance({ meetingId, to: 'held' }))
  const memberships = [
    { ...asta, to: '2026-06-30' },
    { ...bo, party: 'B' },
    membership('Eva Ny', { from: '2026-07-01' }),
  ]
  value(await call.committee.saveMemberships({ committeeId, memberships }))
  const namesOf = (people: readonly { name: string; party: string | null }[]) =>
    people.map(({ name, party }) => [name, party])
  const later = value(await newMeeting('2026-09-01'))
  expect(namesOf(later.participants)).toEqual([
    ['Bo Lund', 'B'],
    ['Eva Ny', null],
  ])
  expect(value(await call.meeting.get({ meetingId: old.id }))).toEqual(old)
  expect(namesOf(old.participants)).toEqual([
    ['Asta Holm', 'A'],
    ['Bo Lund', 'V'],
  ])
})

test('feature 3: substitutes stand in when they are called; officials come with their titles', async () => {
  const { call, committeeId, newMeeting } = await withCommittee()
  const substitute = membership('Rie Dahl', { party: 'A', substituteFor: 'Asta Holm' })
  value(await call.committee.saveMemberships({ committeeId, memberships: [asta, bo, substitute, karl] }))
  expect(value(await newMeeting('2026-03-03')).participants).toEqual([
    member('Asta Holm', { party: 'A', title: 'formand', attendance: null }),
    member('Bo Lund', { party: 'V', title: 'næstformand', attendance: null }),
    official('Karl Friis', { title: 'kulturchef', attendance: null }),
  ])
})

test('feature 4: items are numbered on through the year, and anew the next', async () => {
  const { call, committeeId, get, newMeeting } = await withCommittee()
  const { settings } = await get()
  const numbering = { per: 'year', start: 1 } as const
  value(await call.committee.saveSettings({ committeeId, settings: { ...settings, numbering } }))
  const numbers = async (date: string) => value(await newMeeting(date)).items.map(({ number }) => number)
  expect(await numbers('2026-01-13')).toEqual([1, 2])
  expect(await numbers('2026-02-03')).toEqual([3, 4])
  expect(await numbers('2027-01-12')).toEqual([1, 2])
})

test('feature 5: a new meeting has the standing items, first and last, and without memberships the people of the latest meeting', async () => {
  const { call, newMeeting } = await withCommittee()
  const first = value(await newMeeting('2026-03-03'))
  expect(first.items.map(({ kind }) => kind)).toEqual(['announcements', 'signature-page'])
  expect(first.participants).toEqual([])
  const participants = [member('Asta Holm', { attendance: 'present' }), member('Mia Kok', { role: 'guest' })]
  value(await call.meeting.saveParticipants({ meetingId: first.id, participants }))
  expect(value(await newMeeting('2026-04-07')).participants).toEqual([
    member('Asta Holm', { attendance: null }),
  ])
})

test('feature 5: a second meeting of the committee at the same time is refused, and so is a date that does not exist', async () => {
  const { call, newMeeting } = await withCommittee()
  value(await newMeeting('2026-03-03', '16:30'))
  expect(code(await newMeeting('2026-03-03', '16:30'))).toBe('meeting-exists')
  await expect(newMeeting('2026-02-30')).rejects.toThrow()
  expect((await call.committee.list())[0]?.meetings).toHaveLength(1)
})

test('feature 2: nothing is guessed from an imported meeting until it is asked for, and then once', async () => {
  const { call } = await program()
  const content = meeting({
    participants: [
      member('Asta Holm', { party: 'A', title: 'formand' }),
      official('Karl Friis', { title: 'kulturchef' }),
      member('Mia Kok', { role: 'guest' }),
    ],
    items: [item('Nyt bibliotek')],
  })
  const file = new TextDecoder().decode(printMeetingFile(content))
  const { meetingId } = value(
    await call.documents.import({ fileName: 'møde.json', content: file, replace: false }),
  )
  const committeeId = (await call.committee.list())[0]?.id ?? ''
  expect(value(await call.committee.get({ committeeId })).memberships).toEqual([])
  const filled = value(await call.committee.membersFromMeeting({ meetingId }))
  const from = '2026-03-03'
  expect(filled.memberships).toEqual([
    { ...asta, from },
    { ...karl, from },
  ])
  expect(code(await call.committee.membersFromMeeting({ meetingId }))).toBe('memberships-known')
  expect(code(await call.committee.membersFromMeeting({ meetingId: 'x' }))).toBe('meeting-not-found')
})

test('feature 2: a meeting without people fills no memberships', async () => {
  const { call, get, newMeeting } = await withCommittee()
  const { id: meetingId } = value(await newMeeting('2026-03-03'))
  expect(code(await call.committee.membersFromMeeting({ meetingId }))).toBe('participants-none')
  expect((await get()).memberships).toEqual([])
})

test('feature 1: a name and a municipality that two windows change at once both stand', async () => {
  const { call, close, committeeId } = await withCommittee()
  const { committee: was } = value(await call.committee.get({ committeeId }))
  value(await call.committee.rename({ committeeId, ...was, authority: 'Ny Kommune', was }))
  value(await call.committee.rename({ committeeId, ...was, name: 'Kulturudvalget', was }))
  expect(value(await call.committee.get({ committeeId })).committee).toEqual({
    name: 'Kulturudvalget',
    authority: 'Ny Kommune',
  })
  await close()
})
