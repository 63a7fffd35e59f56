import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ok } from '../../../src-main/domain/result.ts'
import { inIdleMoment } from '../../../src-renderer/state/idle-moment.ts'
import { createSaveQueue, type SaveQueue } from '../../../src-renderer/state/save-queue.ts'

/** What has asked for an idle moment; a browser's are not to be had here. */
let asked: Map<number, IdleRequestCallback>
let told: string[]
let queue: SaveQueue<string>

beforeEach(() => {
  vi.useFakeTimers()
  let last = 0
  asked = new Map()
  vi.stubGlobal('requestIdleCallback', (run: IdleRequestCallback) => {
    last += 1
    asked.set(last, run)
    return last
  })
  vi.stubGlobal('cancelIdleCallback', (id: number) => asked.delete(id))
  told = []
  queue = createSaveQueue<string>({
    delay: 500,
    limit: 1500,
    clock: () => new Date(2026, 1, 3),
    onAnswer: (value) => told.push(`stored ${value}`),
    onFailure: () => {
      throw new Error('nothing fails here')
    },
  })
  queue.drafts.subscribe(() => told.push(`${queue.drafts.get().size} drafts`))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** An idle moment of so many milliseconds comes. */
async function idle(left: number): Promise<void> {
  const all = [...asked.values()]
  asked.clear()
  for (const run of all) run({ didTimeout: false, timeRemaining: () => left })
  await vi.advanceTimersByTimeAsync(0)
}

const writeShown = async (facet: string, value: string) => {
  queue.putShown(facet, { value, save: async () => ok(value) })
  await idle(40)
  await vi.advanceTimersByTimeAsync(500)
  told.length = 0
}

it('waits for a moment that is long enough, and in the end for none', async () => {
  const ran = vi.fn()
  inIdleMoment(ran)
  await idle(3)
  expect(ran).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(400)
  await idle(3)
  expect(ran).toHaveBeenCalledTimes(1)
  expect(asked.size).toBe(0)
})

it('does nothing when it is called off', async () => {
  const ran = vi.fn()
  const callOff = inIdleMoment(ran)
  callOff()
  await idle(40)
  expect(ran).not.toHaveBeenCalled()
})

it('that a text is saved that shows itself is told of in an idle moment, the stored text before its draft is gone', async () => {
  await writeShown('a', 'Hej')
  expect([...told, queue.drafts.get().size, queue.state.get().kind]).toEqual([1, 'saving'])
  await idle(40)
  expect(told).toEqual(['stored Hej', '0 drafts'])
  expect(queue.state.get().kind).toBe('saved')
})

it('nothing is told of a stored text or its draft alone, whatever is written in other texts meanwhile', async () => {
  await writeShown('a', 'Hej')
  queue.put('b', { value: 'Ny', save: async () => ok('Ny') })
  expect([...queue.drafts.get().keys()]).toEqual(['a', 'b'])
  await idle(40)
  expect(told).toEqual(['2 drafts', 'stored Hej', '1 drafts'])
})

it('what waits behind it does not wait for an idle moment', async () => {
  await writeShown('a', 'Hej')
  await expect(queue.flush()).resolves.toBe(true)
  expect(told).toEqual(['stored Hej', '0 drafts'])
  expect(asked.size).toBe(0)
  queue.putShown('a', { value: 'Hej igen', save: async () => ok('Hej igen') })
  queue.putShown('b', { value: 'Ny', save: async () => ok('Ny') })
  await queue.flush()
  expect([queue.drafts.get().size, told.at(-2)]).toEqual([0, 'stored Ny'])
})
