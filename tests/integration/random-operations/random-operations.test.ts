import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkAll, checkRoundTrip, meetingFiles } from './checks.ts'
import { type MemoryProgram, memoryProgram } from './memory-program.ts'
import { anyOperation, perform, type RandomOperation } from './operations.ts'
import { newScene, type Scene } from './scene.ts'

const runs = Number(process.env['REFERENT_RUNS'] ?? 50)
const longest = 30
const minute = 60_000

/** Runs a sequence from a new program; after each operation everything must hold, and undoing and doing again changes nothing. */
async function runSequence(operations: readonly RandomOperation[], mirror: MemoryProgram): Promise<void> {
  const program = memoryProgram()
  const scene = await newScene(program)
  const history = [await meetingFiles(scene)]
  try {
    for (const operation of operations) {
      program.clock.pass(minute)
      const before = history.at(-1) ?? []
      const done = await perform(scene, operation)
      const after = await meetingFiles(scene)
      if (!done) expect(after, 'a refusal changes nothing').toEqual(before)
      await checkAll(scene)
      if (done) await thereAndBack(scene, { before, after })
      if (done && after.join() !== before.join()) history.push(after)
    }
    await checkRoundTrip(scene, mirror)
    await allTheWayBack(scene, history)
  } finally {
    program.close()
  }
}

/** Undoes the latest operation and does it again. One that is on record is refused and must leave all as it is. */
async function thereAndBack(
  scene: Scene,
  { before, after }: { readonly before: readonly string[]; readonly after: readonly string[] },
): Promise<void> {
  if (after.join() === before.join()) return
  const { call } = scene.program
  const undone = await call.undo.undo()
  expect(await meetingFiles(scene), 'undone').toEqual(undone.ok ? before : after)
  if (!undone.ok) return expect(undone.refusal.code).toBe('not-undoable')
  const redone = await call.undo.redo()
  expect(redone.ok).toBe(true)
  expect(await meetingFiles(scene), 'done again').toEqual(after)
}

/**
 * Undoes everything, one by one through every state there was, and does it all again. A step may change what no meeting
 * file shows: which item an absence is tied to, where the one it was tied to is off the agenda.
 */
async function allTheWayBack(scene: Scene, history: readonly (readonly string[])[]): Promise<void> {
  const { call } = scene.program
  let at = history.length - 1
  while (at > 0 && (await call.undo.undo()).ok) {
    const files = await meetingFiles(scene)
    if (files.join() !== history[at]?.join()) at -= 1
    expect(files).toEqual(history[at])
  }
  while ((await call.undo.redo()).ok) {
    const files = await meetingFiles(scene)
    if (files.join() !== history[at]?.join()) at += 1
    expect(files).toEqual(history[at])
  }
  expect(at).toBe(history.length - 1)
  await checkAll(scene)
}

/** Sequences that once failed. */
const found: [RandomOperation[]][] = [
  [
    [
      { act: 'saveParticipants', a: 0, b: 0, c: 0 },
      { act: 'allPresent', a: 37, b: 0, c: 0 },
      { act: 'saveParticipants', a: 0, b: 48, c: 13 },
      { act: 'add', a: 0, b: 0, c: 0 },
    ],
  ],
  [
    [
      { act: 'arrive', a: 12, b: 0, c: 0 },
      { act: 'remove', a: 8, b: 0, c: 0 },
      { act: 'setAttendance', a: 1, b: 0, c: 0 },
      { act: 'add', a: 0, b: 0, c: 0 },
    ],
  ],
  [
    [
      { act: 'saveParticipants', a: 1, b: 0, c: 29 },
      { act: 'saveParticipants', a: 1, b: 0, c: 0 },
      { act: 'add', a: 0, b: 0, c: 0 },
    ],
  ],
]

test(
  `random operations: numbers dense, votes agree with attendance, nothing lost, undo and redo exact, the file round-trips (${runs} sequences)`,
  async () => {
    const mirror = memoryProgram()
    const sequences = fc.array(anyOperation, { minLength: 1, maxLength: longest, size: 'max' })
    await fc.assert(
      fc.asyncProperty(sequences, (operations) => runSequence(operations, mirror)),
      { numRuns: runs, examples: found },
    )
    mirror.close()
  },
  minute + runs * 2000,
)
