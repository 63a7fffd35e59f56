import { expect, test } from 'vitest'
import { newestWins } from '../../../src-renderer/screens/pages/newest-wins.ts'

/** A program that answers, and a rest that ends, when the test says so. */
function slowProgram() {
  const [asked, told, rests]: [string[], string[], number[]] = [[], [], []]
  const waiting: (() => void)[] = []
  let time = 0
  const until = <T>(value: T) => new Promise<T>((resolve) => waiting.push(() => resolve(value)))
  const ask = newestWins(
    (question: string) => {
      asked.push(question)
      return until(question.toUpperCase())
    },
    (answer) => told.push(answer),
    {
      now: () => time,
      rest: (milliseconds) => {
        rests.push(milliseconds)
        return until(undefined)
      },
    },
  )
  /** Ends what is waited for, so much later. */
  const goOn = async (milliseconds: number) => {
    time += milliseconds
    waiting.shift()?.()
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve()
  }
  return { ask, asked, told, rests, goOn }
}

test('while one question is under way only the newest of the others is kept', async () => {
  const { ask, asked, told, goOn } = slowProgram()
  for (const question of ['a', 'b', 'c', 'd']) ask(question)
  expect(asked).toEqual(['a'])
  await goOn(40)
  expect(told).toEqual(['A'])
  await goOn(40)
  expect(asked).toEqual(['a', 'd'])
  await goOn(40)
  expect(told).toEqual(['A', 'D'])
})

test('after an answer it rests for as long as the answer took, and a question that comes then waits', async () => {
  const { ask, asked, rests, goOn } = slowProgram()
  ask('a')
  await goOn(40)
  ask('b')
  ask('c')
  expect([asked, rests]).toEqual([['a'], [40]])
  await goOn(40)
  expect(asked).toEqual(['a', 'c'])
})

test('a question asked after the rest is asked at once', async () => {
  const { ask, asked, told, goOn } = slowProgram()
  ask('a')
  await goOn(40)
  await goOn(40)
  ask('b')
  expect(asked).toEqual(['a', 'b'])
  await goOn(40)
  expect(told).toEqual(['A', 'B'])
})
