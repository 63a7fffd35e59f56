import { expect, test, vi } from 'vitest'
import { newestWins } from '../../../src-renderer/screens/pages/newest-wins.ts'

/** A program whose answers take so many milliseconds; `at` is what was asked, and when. */
async function inTime(takes: number, use: (ask: (question: string) => void) => Promise<void>) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
  try {
    const [asked, told]: [string[], string[]] = [[], []]
    const began = performance.now()
    const note = (list: string[], question: string) => list.push(`${question} ${performance.now() - began}`)
    const ask = newestWins(
      async (question: string) => {
        note(asked, question)
        await new Promise((resolve) => setTimeout(resolve, takes))
        return question
      },
      (answer) => note(told, answer),
    )
    await use(ask)
    await vi.advanceTimersByTimeAsync(10_000)
    return { asked, told }
  } finally {
    vi.useRealTimers()
  }
}

const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

test('a question after a pause is asked at once, also right after the answer to the last', async () => {
  const { asked, told } = await inTime(40, async (ask) => {
    ask('a')
    await later(250)
    ask('b')
    await later(250)
    ask('c')
  })
  expect(asked).toEqual(['a 0', 'b 250', 'c 500'])
  expect(told).toEqual(['a 40', 'b 290', 'c 540'])
})

test('a question after a pause that comes while another is answered is asked right after it', async () => {
  const { asked } = await inTime(300, async (ask) => {
    ask('a')
    await later(250)
    ask('b')
  })
  expect(asked).toEqual(['a 0', 'b 300'])
})

test('while they follow each other only the newest is asked, in the next pause', async () => {
  const { asked } = await inTime(40, async (ask) => {
    for (const key of 'abcde') {
      ask(key)
      await later(120)
    }
  })
  expect(asked).toEqual(['a 0', 'e 680'])
})

test('one who never pauses is answered after two seconds all the same', async () => {
  const { asked } = await inTime(40, async (ask) => {
    for (let key = 0; key < 50; key += 1) {
      ask(String(key))
      await later(100)
    }
  })
  expect(asked).toEqual(['0 0', '20 2100', '40 4100', '49 5100'])
})

test('where an answer takes long, the next is asked in a pause of that length, or when eight times it has gone', async () => {
  const keys = async (ask: (question: string) => void, from: number, to: number) => {
    for (let key = from; key < to; key += 1) {
      ask(String(key))
      await later(250)
    }
  }
  const { asked } = await inTime(500, async (ask) => {
    await keys(ask, 0, 40)
    await later(250)
    await keys(ask, 40, 42)
  })
  expect(asked).toEqual(['0 0', '1 500', '17 4500', '33 8500', '39 10250', '41 10750'])
})
