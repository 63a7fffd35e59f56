import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkAll, checkRoundTrip, meetingFiles } from './checks.ts'
import { type MemoryProgram, memoryProgram } from './memory-program.ts'
import { anyOperation, perform, type RandomOperation } from './operations.ts'
import { newScene, type Scene } from './scene.ts'

const runs = Number(process.env['REFERENT_RUNS'] ?? 80)
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

/** Undoes everything, one by one through every state there was, and does it all again. */
async function allTheWayBack(scene: Scene, history: readonly (readonly string[])[]): Promise<void> {
  const { call } = scene.program
  let at = history.length - 1
  while (at > 0 && (await call.undo.undo()).ok) {
    at -= 1
    expect(await meetingFiles(scene)).toEqual(history[at])
  }
  while ((await call.undo.redo()).ok) at += 1
  expect(at).toBe(history.length - 1)
  expect(await meetingFiles(scene)).toEqual(history.at(-1))
  await checkAll(scene)
}

test(
  `random operations: numbers dense, votes agree with attendance, nothing lost, undo and redo exact, the file round-trips (${runs} sequences)`,
  async () => {
    const mirror = memoryProgram()
    const sequences = fc.array(anyOperation, { minLength: 1, maxLength: longest, size: 'max' })
    await fc.assert(
      fc.asyncProperty(sequences, (operations) => runSequence(operations, mirror)),
      { numRuns: runs },
    )
    mirror.close()
  },
  runs * 2000,
)
