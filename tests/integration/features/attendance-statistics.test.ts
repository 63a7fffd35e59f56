import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { member } from '../../support/builders/index.ts'
import { value } from '../application/support.ts'
import { run, runJson } from '../cli/run.ts'
import { committeeAtWork } from './committee-at-work.ts'
import { membership } from './committee-sketch.ts'

/** A held meeting at which Asta left before item 2 and Bo was excused; one that was only sent; one of the year before. */
async function evenings() {
  const work = await committeeAtWork()
  const { call, committeeId, meeting } = work
  value(
    await call.committee.saveMemberships({
      committeeId,
      memberships: [membership('Asta Holm'), membership('Bo Krag')],
    }),
  )
  const hold = async (date: string, bo: 'present' | 'excused') => {
    const { id: meetingId } = await meeting(date)
    await work.add(meetingId, 'Broen')
    const participants = [
      member('Asta Holm', { attendance: 'present' }),
      member('Bo Krag', { attendance: bo }),
    ]
    value(await call.meeting.saveParticipants({ meetingId, participants }))
    value(await call.stage.send({ meetingId }))
    return meetingId
  }
  const held = await hold('2026-01-13', 'excused')
  const person = { name: 'Asta Holm', party: null }
  value(await call.attendance.leave({ meetingId: held, person, beforeItem: 2, at: null }))
  value(await work.advance(held, 'held'))
  await hold('2026-02-10', 'present')
  value(await work.advance(await hold('2025-12-09', 'present'), 'held'))
  return work
}

test('feature 49: attendance is counted over the held meetings of a year, and of the term where there is one', async () => {
  const { call, committeeId } = await evenings()
  const year = value(await call.attendance.statistics({ committeeId, year: 2026 }))
  expect(year).toMatchObject({ from: '2026-01-01', to: '2026-12-31', meetings: 1 })
  expect(year.members).toMatchObject([
    { person: { name: 'Asta Holm' }, present: 1, partly: 1, share: 1 },
    { person: { name: 'Bo Krag' }, present: 0, excused: 1, share: 0 },
  ])
  const term = () => call.attendance.statistics({ committeeId, year: null })
  expect(await term()).toMatchObject({ ok: false, refusal: { code: 'committee-without-term' } })
  const { settings } = value(await call.committee.get({ committeeId }))
  const period = { from: '2025-12-01', to: '2029-12-31' }
  value(await call.committee.saveSettings({ committeeId, settings: { ...settings, term: period } }))
  expect(value(await term())).toMatchObject({ ...period, meetings: 2 })
})

test('feature 49: the file and the command line tell the same', async () => {
  const { call, committeeId, dataFolder, close } = await evenings()
  const { fileName, file } = value(await call.attendance.statisticsFile({ committeeId, year: 2026 }))
  expect(fileName).toBe('Kulturudvalget fremmøde 2026.csv')
  const bytes = Buffer.from(await file.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  await close()

  const attendance = ['committee', 'attendance', 'Kulturudvalget', '--year', '2026']
  const out = join(dataFolder, 'fremmoede.csv')
  expect(await runJson(dataFolder, ...attendance, '--csv', '--out', out)).toMatchObject({ code: 0 })
  expect(readFileSync(out)).toEqual(bytes)
  const said = await run(['--data', dataFolder, ...attendance])
  expect(said.out).toContain('Asta Holm: 1 af 1, 1 en del af mødet\nBo Krag: 0 af 1, 1 afbud\n')
}, 60_000)

test('feature 49: a person whose name was corrected is counted as one, by the name now, in the file too', async () => {
  const { call, committeeId } = await evenings()
  const save = async (...names: string[]) =>
    value(
      await call.committee.saveMemberships({
        committeeId,
        memberships: names.map((name) => membership(name)),
      }),
    )
  const rows = async () => {
    const { members } = value(await call.attendance.statistics({ committeeId, year: 2026 }))
    return members.map(({ person: { name }, present, partly, excused }) => ({
      name,
      present,
      partly,
      excused,
    }))
  }
  const asta = { present: 1, partly: 1, excused: 0 }
  const bo = { name: 'Bo Krag', present: 0, partly: 0, excused: 1 }
  await save('Aste Holm', 'Bo Krag')
  expect(await rows()).toEqual([{ name: 'Aste Holm', ...asta }, bo])
  await save('Aste Lund', 'Bo Krag')
  expect(await rows()).toEqual([{ name: 'Aste Lund', ...asta }, bo])
  const { file } = value(await call.attendance.statisticsFile({ committeeId, year: 2026 }))
  expect(await file.text()).toContain('Aste Lund')
  expect(await file.text()).not.toContain('Asta Holm')
  value(await call.undo.undo())
  value(await call.undo.undo())
  expect(await rows()).toEqual([{ name: 'Asta Holm', ...asta }, bo])
  // A successor who was written over her is another person, and one who is put on afterwards too.
  await save('Poul Vang', 'Bo Krag')
  expect(await rows()).toEqual([{ name: 'Poul Vang', present: 0, partly: 0, excused: 0 }, bo])
})
