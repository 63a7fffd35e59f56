import { expect, test } from 'vitest'
import { newestWins } from '../../../src-renderer/screens/pages/newest-wins.ts'

function slowProgram() {
  const asked: string[] = []
  const told: string[] = []
  const waiting: (() => void)[] = []
  const ask = newestWins(
    (question: string) => {
      asked.push(question)
      return new Promise<string>((resolve) => waiting.push(() => resolve(question.toUpperCase())))
    },
    (answer) => told.push(answer),
  )
  const answer = async () => {
    waiting.shift()?.()
    await Promise.resolve()
    await Promise.resolve()
  }
  return { ask, asked, told, answer }
}

test('while one question is under way only the newest of the others is kept', async () => {
  const { ask, asked, told, answer } = slowProgram()
  for (const question of ['a', 'b', 'c', 'd']) ask(question)
  expect(asked).toEqual(['a'])
  await answer()
  expect(asked).toEqual(['a', 'd'])
  await answer()
  expect(told).toEqual(['A', 'D'])
})

test('a question asked after the answer is asked at once', async () => {
  const { ask, asked, told, answer } = slowProgram()
  ask('a')
  await answer()
  ask('b')
  expect(asked).toEqual(['a', 'b'])
  await answer()
  expect(told).toEqual(['A', 'B'])
})
