import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ok } from '../../../src-main/domain/result.ts'
import { betweenLetters } from '../../../src-renderer/state/between-letters.ts'
import { createSaveQueue, type SaveQueue } from '../../../src-renderer/state/save-queue.ts'

let told: string[]
let queue: SaveQueue<string>

beforeEach(() => {
  vi.useFakeTimers()
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
  queue.drafts.subscribe(() => told.push(`drafts ${[...queue.drafts.get().keys()].join(' ')}`))
})
afterEach(() => vi.useRealTimers())

const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

/** The moments at which the work of letters that come so often is done, in milliseconds. */
async function doneWhile(letters: number, each: number): Promise<number[]> {
  const began = performance.now()
  const done: number[] = []
  const { came } = betweenLetters(() => done.push(performance.now() - began))
  for (let letter = 0; letter < letters; letter += 1) {
    came()
    await later(each)
  }
  await later(2000)
  return done
}

it('the work of a letter after a pause is done at once', async () => {
  expect(await doneWhile(3, 500)).toEqual([0, 500, 1000])
})

it('where letters follow each other the work is done for some of them, right after one, and in the pause after the last', async () => {
  expect(await doneWhile(9, 100)).toEqual([0, 400, 800])
  expect(await doneWhile(10, 100)).toEqual([0, 400, 800, 1150])
})

it('work that is called off is not done', async () => {
  const work = vi.fn()
  const { came, callOff } = betweenLetters(work)
  came()
  callOff()
  await later(2000)
  expect(work).not.toHaveBeenCalled()
})

it('an answer that comes while one writes is taken in after a letter, the stored text before its draft is gone', async () => {
  let answer = () => {}
  const write = (value: string) =>
    queue.putShown('a', {
      value,
      save: () => new Promise((resolve) => (answer = () => resolve(ok(value)))),
    })
  for (let letter = 0; letter < 21; letter += 1) {
    write(String(letter))
    await later(100)
  }
  told.length = 0
  write('21')
  await later(30)
  answer()
  await later(60)
  expect(told).toEqual([])
  await later(1000)
  expect(told).toEqual(['drafts a', 'stored 16'])
  await later(1000)
  answer()
  await later(0)
  expect(told).toEqual(['drafts a', 'stored 16', 'stored 21', 'drafts '])
})

it('what is to be done behind an answer does not wait for letters', async () => {
  queue.putShown('a', { value: 'Hej', save: async () => ok('Hej') })
  queue.putShown('b', { value: 'Ny', save: async () => ok('Ny') })
  const began = performance.now()
  await expect(queue.flush()).resolves.toBe(true)
  expect(performance.now()).toBe(began)
  expect(told).toEqual(['stored Hej', 'drafts b', 'stored Ny', 'drafts '])
})

it('what is only to come behind an answer waits for letters with it: those typed meanwhile are a draft', async () => {
  let answer = () => {}
  const write = (value: string) =>
    queue.putShown('a', {
      value,
      save: () => new Promise((resolve) => (answer = () => resolve(ok(value)))),
    })
  for (const value of ['H', 'He', 'Hej', 'Hej ', 'Hej m']) {
    write(value)
    await later(350)
  }
  write('Hej me')
  answer()
  await later(10)
  const news = queue.behind(async () => told.push(`news beside ${[...queue.drafts.get().keys()]}`))
  told.length = 0
  await later(300)
  expect(told).toEqual(['drafts a', 'stored Hej m', 'news beside a'])
  await news
})
