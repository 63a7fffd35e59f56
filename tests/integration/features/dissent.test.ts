import { expect, test } from 'vitest'
import { decision } from '../../support/builders/index.ts'
import { value } from '../application/support.ts'
import { asta, bo, carla, dan, elin, everybodyThere, group, named, vote } from './held-meeting.ts'

const votes = [vote(...named('for', asta, dan, elin), group('against', 'V', 2))]
const rules = (findings: readonly { rule: string; severity: string }[]) =>
  findings
    .filter(({ rule }) => /^(dissent|stop)/.test(rule))
    .map(({ rule, severity }) => `${severity} ${rule}`)

test('feature 31: the dissent of a member of the minority is kept without a remark', async () => {
  const { call, meetingId, punkt } = await everybodyThere()
  const dissents = [{ person: carla, text: 'Hallen er for dyr.' }]
  const saved = value(
    await call.item.saveDecision({ itemId: punkt(1), decision: decision('Godkendt.', { votes, dissents }) }),
  )
  expect(saved.items[0]?.decision?.dissents).toEqual(dissents)
  expect(rules(value(await call.meeting.check({ meetingId })))).toEqual([])
})

test('feature 31: the dissent of one who voted with the majority, or was out, is warned of and not blocked', async () => {
  const { call, meetingId, punkt } = await everybodyThere()
  value(await call.attendance.leave({ meetingId, person: bo, beforeItem: 2, at: null }))
  const dissents = [{ person: asta, text: 'Trods alt.' }]
  value(
    await call.item.saveDecision({ itemId: punkt(1), decision: decision('Godkendt.', { votes, dissents }) }),
  )
  const out = decision('Godkendt.', { dissents: [{ person: bo, text: 'Var ude.' }] })
  value(await call.item.saveDecision({ itemId: punkt(2), decision: out }))
  expect(rules(value(await call.meeting.check({ meetingId })))).toEqual([
    'warning dissent-not-in-minority',
    'warning dissent-not-in-minority',
  ])
})

test('feature 31: a stop is kept, offers the kommunalbestyrelse and leaves the deciding body alone, and needs no vote', async () => {
  const { call, meetingId, punkt } = await everybodyThere()
  const stop = { person: dan }
  const before = value(await call.item.saveDecidingBody({ itemId: punkt(1), decidingBody: 'Kulturudvalget' }))
  const stopped = decision('Godkendt.', { outcome: 'approved', stop })
  const saved = value(await call.item.saveDecision({ itemId: punkt(1), decision: stopped }))
  expect(saved.items[0]?.decision?.stop).toEqual(stop)
  expect(saved.items[0]?.decidingBody).toBe(before.items[0]?.decidingBody)
  expect(rules(value(await call.meeting.check({ meetingId })))).toEqual(['note stop-next-body'])
  value(await call.item.saveDecidingBody({ itemId: punkt(1), decidingBody: 'Kommunalbestyrelsen' }))
  expect(rules(value(await call.meeting.check({ meetingId })))).toEqual([])
})

test('feature 31: a stop by one who was out, and of an item that is only noted, is remarked on', async () => {
  const { call, meetingId, punkt } = await everybodyThere()
  value(await call.attendance.leave({ meetingId, person: bo, beforeItem: 2, at: null }))
  const noted = decision('Taget til efterretning', { outcome: 'noted', stop: { person: bo } })
  value(await call.item.saveDecision({ itemId: punkt(2), decision: noted }))
  expect(rules(value(await call.meeting.check({ meetingId })))).toEqual([
    'warning stop-not-taking-part',
    'note stop-nothing-to-stop',
    'note stop-next-body',
  ])
})

test('feature 31: in the kommunalbestyrelse itself there is no stop right', async () => {
  const { call, committeeId, meetingId, punkt } = await everybodyThere()
  const { settings } = value(await call.committee.get({ committeeId }))
  value(await call.committee.saveSettings({ committeeId, settings: { ...settings, body: 'council' } }))
  const stopped = decision('Godkendt.', { outcome: 'approved', stop: { person: dan } })
  value(await call.item.saveDecision({ itemId: punkt(1), decision: stopped }))
  expect(rules(value(await call.meeting.check({ meetingId })))).toEqual(['warning stop-in-council'])
})
