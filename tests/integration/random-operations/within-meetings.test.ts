import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstNumbersFrom } from '../../../src-main/domain/committee/first-number.ts'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import { unsentDrafts } from '../../../src-main/store/meetings.ts'
import { checkMeetings } from './checks.ts'
import { memoryProgram } from './memory-program.ts'
import { anyOperation, perform, type RandomOperation } from './operations.ts'
import { newScene, type Scene } from './scene.ts'

const runs = Number(process.env['REFERENT_RUNS'] ?? 50)
const minute = 60_000

/** Standing in a meeting, one undoes so many times, and does so many again. */
interface Visit {
  readonly meeting: number
  readonly undos: number
  readonly redos: number
}

const anyVisit: fc.Arbitrary<Visit> = fc.record({
  meeting: fc.nat(3),
  undos: fc.nat(6),
  redos: fc.nat(6),
})

interface Work {
  readonly operations: readonly RandomOperation[]
  readonly visits: readonly Visit[]
  readonly last: RandomOperation
  readonly numbersRunOn: boolean
}

const anyWork: fc.Arbitrary<Work> = fc.record({
  operations: fc.array(anyOperation, { minLength: 2, maxLength: 24, size: 'max' }),
  visits: fc.array(anyVisit, { minLength: 1, maxLength: 8, size: 'max' }),
  last: anyOperation,
  numbersRunOn: fc.boolean(),
})

/** Changes two meetings and more by turns, then goes from one to the other and takes back there. */
async function runWork({ operations, visits, last, numbersRunOn }: Work): Promise<void> {
  const program = memoryProgram()
  const scene = await newScene(program, numbersRunOn ? 'year' : 'meeting')
  try {
    for (const operation of operations) {
      program.clock.pass(minute)
      await perform(scene, operation)
    }
    const worked = await look(scene)
    for (const visit of visits) await thereAndBack(scene, visit)
    for (const visit of visits) await stay(scene, visit)
    await takeAll(scene, 'redo')
    expect(await look(scene), 'all that was undone here and there is done again').toEqual(worked)

    for (const visit of visits) await stay(scene, visit)
    program.clock.pass(minute)
    await perform(scene, last)
    await look(scene)
    for (const visit of visits) await thereAndBack(scene, visit)
    await takeAll(scene, 'redo')
    const ended = await look(scene)
    if ((await takeAll(scene, 'undo')) !== 'nothing-to-undo') return
    expect(await program.call.committee.list(), 'nothing is left of it').toEqual([])
    await takeAll(scene, 'redo')
    expect(await look(scene), 'and it comes back').toEqual(ended)
  } finally {
    program.close()
  }
}

/** Undoes in a meeting and does all of it again: through every state there was, and the other meetings are left as they are. */
async function thereAndBack(scene: Scene, { meeting, undos }: Visit): Promise<void> {
  const within = await meetingFor(scene, meeting)
  if (within === null) return
  const states = [await look(scene)]
  for (let count = 0; count < undos; count += 1) {
    const undone = await scene.program.call.undo.undo({ within })
    const state = await look(scene)
    if (!undone.ok) {
      expect(state, 'a refusal changes nothing').toEqual(states.at(-1))
      break
    }
    expect(undone.value.meetingIds).toContain(within)
    expect(others(state, undone.value.meetingIds)).toEqual(others(states.at(-1), undone.value.meetingIds))
    states.push(state)
  }
  for (const state of states.slice(0, -1).reverse()) {
    expect((await scene.program.call.undo.redo({ within })).ok).toBe(true)
    expect(await look(scene), 'so many redos bring back what so many undos took').toEqual(state)
  }
}

/** Undoes in a meeting, does some of it again, and leaves it so. */
async function stay(scene: Scene, { meeting, undos, redos }: Visit): Promise<void> {
  const within = await meetingFor(scene, meeting)
  if (within === null) return
  const { undo, redo } = scene.program.call.undo
  for (let count = 0; count < undos; count += 1) await undo({ within })
  for (let count = 0; count < redos; count += 1) await redo({ within })
  await look(scene)
}

/** Undoes everything from the list of meetings, or does it all again; answers why there was no more. */
async function takeAll({ program: { call } }: Scene, way: 'undo' | 'redo'): Promise<string> {
  for (;;) {
    const taken = await call.undo[way]()
    if (!taken.ok) return taken.refusal.code
  }
}

/** The meetings by their ids, without their revisions, once it is seen that they are whole and numbered on from each other. */
async function look(scene: Scene): Promise<ReadonlyMap<string, unknown>> {
  const meetings = await checkMeetings(scene)
  await checkFollowing(scene, meetings)
  return new Map(meetings.map((meeting) => [meeting.id, { ...meeting, revision: 0 }]))
}

async function checkFollowing(
  { program, committeeId }: Scene,
  meetings: readonly MeetingSnapshot[],
): Promise<void> {
  const read = await program.call.committee.get({ committeeId })
  if (!read.ok || read.value.settings.numbering.per === 'meeting') return
  const { numbering: rule, term } = read.value.settings
  const open = unsentDrafts(program.read, committeeId)
  const ordered = meetings.map(({ id, meeting: { date, time, firstNumber }, items }) => ({
    ...{ id, date, time, firstNumber },
    itemCount: items.length,
    open: open.has(id),
  }))
  expect([...firstNumbersFrom('', { rule, term }, ordered)], 'the numbers follow').toEqual([])
}

function others(state: ReadonlyMap<string, unknown> | undefined, ids: readonly string[]): unknown[] {
  return [...(state ?? [])].filter(([id]) => !ids.includes(id))
}

async function meetingFor({ program: { call } }: Scene, which: number): Promise<string | null> {
  const ids = (await call.committee.list()).flatMap(({ meetings }) => meetings.map(({ id }) => id))
  return ids[which % Math.max(1, ids.length)] ?? null
}

test(
  `random operations in several meetings: in each one undo and redo are exact, and leave the others as they are (${runs} sequences)`,
  async () => {
    await fc.assert(fc.asyncProperty(anyWork, runWork), { numRuns: runs })
  },
  minute + runs * 4000,
)
