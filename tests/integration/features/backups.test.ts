import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { code, program, value } from '../application/support.ts'

const when = (date: string) => ({ date, time: null, place: null })

/** A program with a committee and a meeting, a backup of that, and then another meeting and a change of the first. */
async function workedOn() {
  const { call, dataFolder, close } = await program()
  const { committeeId } = value(await call.committee.create({ name: 'Kulturudvalget', authority: null }))
  const first = value(await call.meeting.create({ committeeId, ...when('2026-03-03') }))
  const { name } = value(await call.program.backUpNow())
  const second = value(await call.meeting.create({ committeeId, ...when('2026-04-07') }))
  value(
    await call.item.add({ meetingId: first.id, kind: 'case', title: 'Nyt bibliotek', beforeItemId: null }),
  )
  return { call, close, dataFolder, name, firstId: first.id, secondId: second.id }
}

const titles = ({ items }: { items: readonly { title: string }[] }) => items.map(({ title }) => title)
const dates = (meetings: readonly { date: string }[]) => meetings.map(({ date }) => date)

test('feature 56: a backup is listed with its size and what it holds; another without a change is not made', async () => {
  const { call, dataFolder, name } = await workedOn()
  const [listed] = await call.program.backups()
  expect(listed).toMatchObject({
    name,
    kind: 'backup',
    size: statSync(join(dataFolder, 'backups', name)).size,
    holds: {
      committees: ['Kulturudvalget'],
      meetings: 1,
      latest: { committee: 'Kulturudvalget', date: '2026-03-03' },
    },
  })
  const next = value(await call.program.backUpNow())
  expect(next).toEqual({ name: expect.not.stringContaining(name), made: true })
  expect(value(await call.program.backUpNow())).toEqual({ name: next.name, made: false })
  expect((await call.program.backups()).map((one) => one.name)).toEqual([next.name, name])
})

test('feature 56: a look inside tells what lies there and what has come since, and changes no file', async () => {
  const { call, dataFolder, name } = await workedOn()
  const inside = value(await call.program.lookInBackup({ name }))
  expect(inside.committees).toEqual(['Kulturudvalget'])
  expect(inside.meetings).toMatchObject([{ committee: 'Kulturudvalget', date: '2026-03-03', items: 2 }])
  expect(dates(inside.madeSince)).toEqual(['2026-04-07'])
  expect(dates(inside.changedSince)).toEqual(['2026-03-03'])
  expect(readdirSync(join(dataFolder, 'backups'))).toEqual([name])
})

test('feature 56: a restore takes effect at once, sets the present aside, and can be taken back by restoring that', async () => {
  const { call, dataFolder, name, firstId, secondId } = await workedOn()
  const { setAside } = value(await call.program.restoreBackup({ name }))
  expect(titles(value(await call.meeting.get({ meetingId: firstId })))).not.toContain('Nyt bibliotek')
  expect(code(await call.meeting.get({ meetingId: secondId }))).toBe('meeting-not-found')
  expect(await call.undo.state()).toEqual({ undo: null, redo: null })
  value(
    await call.item.add({ meetingId: firstId, kind: 'case', title: 'Efter hentning', beforeItemId: null }),
  )
  expect(await call.undo.state()).toMatchObject({ undo: 'Punkt tilføjet' })

  const aside = (await call.program.backups()).find((copy) => copy.kind === 'set-aside')
  expect(aside).toMatchObject({ name: setAside, holds: { meetings: 2 } })
  value(await call.program.restoreBackup({ name: setAside }))
  const back = titles(value(await call.meeting.get({ meetingId: firstId })))
  expect(back).toContain('Nyt bibliotek')
  expect(back).not.toContain('Efter hentning')
  expect(readdirSync(dataFolder).filter((file) => file.includes('lagt-til-side'))).toHaveLength(2)
})

test('feature 56: what was restored is there when the program is opened again', async () => {
  const { call, close, dataFolder, name } = await workedOn()
  value(await call.program.restoreBackup({ name }))
  await close()
  const again = await program(dataFolder)
  const [line] = await again.call.committee.list()
  expect(line?.meetings.map(({ head }) => head.date)).toEqual(['2026-03-03'])
})

test('feature 56: a copy that is damaged, newer, unknown or outside the folder is refused, and the work stands', async () => {
  const { call, dataFolder, name, secondId } = await workedOn()
  const path = join(dataFolder, 'backups', name)
  const refusedWith = async (asked: string) => code(await call.program.restoreBackup({ name: asked }))
  expect(await refusedWith('../referent.sqlite')).toBe('backup-not-found')
  expect(code(await call.program.lookInBackup({ name: '../referent.sqlite' }))).toBe('backup-not-found')
  const database = new Database(path)
  database.pragma('user_version = 99999')
  database.close()
  expect(await refusedWith(name)).toBe('backup-newer')
  writeFileSync(path, 'ikke en database')
  expect(await refusedWith(name)).toBe('backup-unreadable')
  expect((await call.program.backups())[0]).toMatchObject({ name, holds: null })
  expect(value(await call.meeting.get({ meetingId: secondId })).meeting.date).toBe('2026-04-07')
  expect(readdirSync(dataFolder).filter((file) => file.includes('lagt-til-side'))).toEqual([])
})

test('feature 56: work done after a restore is not taken for the work that was set aside', async () => {
  const { call, name, firstId } = await workedOn()
  const { setAside } = value(await call.program.restoreBackup({ name }))
  value(await call.item.add({ meetingId: firstId, kind: 'case', title: 'Ny scene', beforeItemId: null }))
  const inside = value(await call.program.lookInBackup({ name: setAside }))
  expect(dates(inside.changedSince)).toEqual(['2026-03-03'])
})
