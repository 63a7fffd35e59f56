import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { refusal } from '../../../src-main/domain/refusal.ts'
import { ok, type Result, refused } from '../../../src-main/domain/result.ts'
import { type Base, createSaveQueue, type SaveQueue } from '../../../src-renderer/state/save-queue.ts'

const nine41 = new Date(2026, 1, 3, 9, 41)
const lost = refusal('connection-lost', 'Ingen forbindelse.', 'Vent.')
let answers: string[]
let queue: SaveQueue<string>

beforeEach(() => {
  vi.useFakeTimers()
  answers = []
  queue = createSaveQueue<string>({
    delay: 500,
    limit: 1500,
    clock: () => nine41,
    onAnswer: (value) => answers.push(value),
    onFailure: () => lost,
  })
})
afterEach(() => vi.useRealTimers())

const write = (facet: string, value: string, save = async (): Promise<Result<string>> => ok(value)) =>
  queue.put(facet, { value, save })

it('saves once, half a second after the last key', async () => {
  write('a', 'H')
  await vi.advanceTimersByTimeAsync(400)
  write('a', 'Hej')
  await vi.advanceTimersByTimeAsync(400)
  expect(answers).toEqual([])
  await vi.advanceTimersByTimeAsync(100)
  expect(answers).toEqual(['Hej'])
})

it('one who writes without a pause is saved every second and a half', async () => {
  for (let key = 1; key <= 16; key += 1) {
    write('a', 'x'.repeat(key))
    await vi.advanceTimersByTimeAsync(200)
  }
  expect(answers.map((text) => text.length)).toEqual([8, 16])
  await vi.advanceTimersByTimeAsync(1000)
  expect(answers.map((text) => text.length)).toEqual([8, 16])
})

it('says saved only when the answer is there', async () => {
  let answer = (_: Result<string>) => {}
  write('a', 'Hej', () => new Promise((resolve) => (answer = resolve)))
  await vi.advanceTimersByTimeAsync(1000)
  expect(queue.state.get()).toEqual({ kind: 'saving' })
  answer(ok('Hej'))
  await vi.runAllTimersAsync()
  expect(queue.state.get()).toEqual({ kind: 'saved', at: nine41 })
})

it('keeps what was written while the answer was on its way', async () => {
  let answer = (_: Result<string>) => {}
  write('a', 'Hej', () => new Promise((resolve) => (answer = resolve)))
  await vi.advanceTimersByTimeAsync(500)
  write('a', 'Hej igen')
  answer(ok('Hej'))
  await vi.advanceTimersByTimeAsync(0)
  expect(queue.drafts.get().get('a')?.value).toBe('Hej igen')
  expect(queue.state.get().kind).toBe('saving')
  await vi.advanceTimersByTimeAsync(500)
  expect(answers).toEqual(['Hej', 'Hej igen'])
  expect(queue.drafts.get().size).toBe(0)
})

it('sends one at a time, in order', async () => {
  const events: string[] = []
  const slow = (name: string) => async (): Promise<Result<string>> => {
    events.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 50))
    events.push(`${name} ends`)
    return ok(name)
  }
  write('a', 'a', slow('a'))
  write('b', 'b', slow('b'))
  const flushed = queue.flush()
  await vi.runAllTimersAsync()
  expect(await flushed).toBe(true)
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
})

it('keeps the text when it is refused, and says why', async () => {
  const reason = refusal('minutes-closed', 'Mødet er lukket.', 'Åbn det igen.', { stage: 'approved' })
  write('a', 'Hej', async () => refused(reason))
  await vi.advanceTimersByTimeAsync(500)
  expect(queue.state.get()).toEqual({ kind: 'failed', refusal: reason })
  expect(queue.drafts.get().get('a')?.value).toBe('Hej')
})

it('keeps the text when the call itself fails, and saves it when it is tried again', async () => {
  let broken = true
  write('a', 'Hej', async () => {
    if (broken) throw new TypeError('Failed to fetch')
    return ok('Hej')
  })
  await vi.advanceTimersByTimeAsync(500)
  expect(queue.state.get()).toEqual({ kind: 'failed', refusal: lost })
  broken = false
  expect(await queue.flush()).toBe(true)
  expect(queue.state.get().kind).toBe('saved')
})

it('runs an operation behind everything that waits', async () => {
  write('a', 'Hej')
  const result = await queue.run(async () => ok(answers.length))
  expect(result).toEqual(ok(1))
})

it('reads behind what is being sent, and sends nothing of what waits (feature 55)', async () => {
  let answer = (_: Result<string>) => {}
  write('a', 'Hej', () => new Promise((resolve) => (answer = resolve)))
  await vi.advanceTimersByTimeAsync(500)
  const read: string[] = []
  void queue.behind(async () => read.push(`after ${answers}`))
  write('b', 'venter')
  await vi.advanceTimersByTimeAsync(10)
  expect(read).toEqual([])
  answer(ok('Hej'))
  await vi.advanceTimersByTimeAsync(10)
  expect(read).toEqual(['after Hej'])
  expect([...queue.drafts.get().keys()]).toEqual(['b'])
})

it('a text that shows itself is in the queue at once, and the rest of the window hears of it once, in a moment', async () => {
  const heard: unknown[] = []
  queue.drafts.subscribe(() => heard.push(queue.drafts.get().get('a')?.value))
  queue.putShown('a', { value: 'H', save: async () => ok('H') })
  queue.putShown('a', { value: 'Hej', save: async () => ok('Hej') })
  expect(queue.drafts.get().get('a')?.value).toBe('Hej')
  expect(heard).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(heard).toEqual(['Hej'])
  await queue.flush()
  expect(answers).toEqual(['Hej'])
})

it('says that it is saving once, however many keys there are', () => {
  const said: string[] = []
  queue.state.subscribe(() => said.push(queue.state.get().kind))
  for (const text of ['H', 'He', 'Hej']) write('a', text)
  expect(said).toEqual(['saving'])
})

it('what could not be saved is told of until it is, whatever is saved beside it', async () => {
  let answer: Result<string> = refused(lost)
  write('a', 'Hej', async () => answer)
  await vi.advanceTimersByTimeAsync(500)
  expect(queue.state.get()).toEqual({ kind: 'failed', refusal: lost })
  const states: string[] = []
  queue.state.subscribe(() => states.push(queue.state.get().kind))
  write('b', 'Der')
  await vi.advanceTimersByTimeAsync(500)
  expect([answers, new Set(states)]).toEqual([['Der'], new Set(['failed'])])
  answer = ok('Hej')
  expect(await queue.flush()).toBe(true)
  expect(queue.state.get().kind).toBe('saved')
})

it('written on, what could not be saved is tried again, and told of until it is', async () => {
  write('a', 'H', async () => refused(lost))
  await vi.advanceTimersByTimeAsync(500)
  write('a', 'Hej')
  expect(queue.state.get().kind).toBe('failed')
  await vi.advanceTimersByTimeAsync(500)
  expect([answers, queue.state.get().kind]).toEqual([['Hej'], 'saved'])
})

it('what is given up is gone, also where it is on its way', async () => {
  let answer = (_: Result<string>) => {}
  write('a', 'Hej', () => new Promise((resolve) => (answer = resolve)))
  await vi.advanceTimersByTimeAsync(500)
  write('b', 'Der')
  queue.discard()
  answer(refused(lost))
  await vi.runAllTimersAsync()
  expect([answers, queue.drafts.get().size, queue.state.get().kind]).toEqual([[], 0, 'saved'])
})

it('says what a draft was written on: what was read, then what was saved, never what is still on its way', async () => {
  const bases: Base[] = []
  const answers: ((answer: Result<string>) => void)[] = []
  const change = (before: string, value: string) =>
    queue.put('a', {
      value,
      before,
      save: (base) => {
        bases.push(base)
        return new Promise((resolve) => answers.push(resolve))
      },
    })
  change('', 'H')
  change('H', 'He')
  await vi.advanceTimersByTimeAsync(500)
  change('He', 'Hej')
  answers[0]?.(refused(lost))
  await vi.advanceTimersByTimeAsync(500)
  answers[1]?.(ok('Hej'))
  change('Hej', 'Hej!')
  await vi.advanceTimersByTimeAsync(500)
  answers[2]?.(ok('Hej!'))
  await vi.runAllTimersAsync()
  change('Hej du!', 'Hej!')
  await vi.advanceTimersByTimeAsync(500)
  expect(bases.map(({ value }) => value)).toEqual(['', '', 'Hej', 'Hej du!'])
})
