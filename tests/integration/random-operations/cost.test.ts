import { expect, onTestFinished, test } from 'vitest'
import { rich } from '../../support/builders/index.ts'
import { value } from '../application/support.ts'
import { memoryProgram } from './memory-program.ts'
import { allMeetings, newScene } from './scene.ts'

async function meetingOf(cases: number) {
  const program = memoryProgram()
  onTestFinished(program.close)
  const scene = await newScene(program)
  const [meetingId = ''] = scene.meetingIds
  for (let number = 0; number < cases; number += 1)
    await program.call.item.add({ meetingId, kind: 'case', title: `Sag ${number}`, beforeItemId: null })
  program.clock.pass(60_000)
  const read = async () => value(await program.call.meeting.get({ meetingId }))
  const logged = () => Number(program.read.database.prepare('SELECT count(*) FROM undo_log').pluck().get())
  return { ...program, scene, meetingId, read, logged }
}

test('what is logged of a change is as long as the change, whatever the size of the meeting', async () => {
  const lengths = await Promise.all(
    [3, 60].map(async (cases) => {
      const { call, read, logged } = await meetingOf(cases)
      const itemId = (await read()).items[2]?.id ?? ''
      const before = logged()
      value(await call.item.saveSection({ itemId, key: 'summary', body: rich('Kort') }))
      value(await call.item.move({ itemId, position: 1 }))
      return logged() - before
    }),
  )
  expect(lengths[0]).toBe(lengths[1])
})

test('after a change, the items that did not change are the same objects as before', async () => {
  const { call, read } = await meetingOf(5)
  const before = await read()
  const itemId = before.items[3]?.id ?? ''
  const after = value(await call.item.saveSection({ itemId, key: 'summary', body: rich('Kort') }))
  expect(after.items.map((item, index) => item === before.items[index])).toEqual(
    after.items.map((_, index) => index !== 3),
  )
  expect(await read()).toBe(after)
  const moved = value(await call.item.move({ itemId, position: 2 }))
  expect(moved.items.map((item) => after.items.includes(item))).toEqual(
    moved.items.map((_, index) => index !== 2 && index !== 3),
  )
})

test('a refused change is not seen in what is at hand', async () => {
  const { call, scene, read, meetingId } = await meetingOf(1)
  const before = await allMeetings(scene)
  const person = { name: 'Ukendt Person', party: null }
  expect((await call.attendance.leave({ meetingId, person, beforeItem: 2, at: null })).ok).toBe(false)
  expect((await call.item.move({ itemId: before[0]?.items[0]?.id ?? '', position: 999 })).ok).toBe(false)
  expect(await allMeetings(scene)).toEqual(before)
  expect((await read()).revision).toBe(before.find(({ id }) => id === meetingId)?.revision)
})
