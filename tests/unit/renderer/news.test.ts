import { expect, test } from 'vitest'
import type { News } from '../../../src-main/contract/changes.ts'
import { newsFrom, type WindowNews } from '../../../src-renderer/link/news.ts'
import { mayConcern } from '../../../src-renderer/state/look-again.ts'

const begins = (at: number): News => ({ at, meetings: [], heads: false, restored: false, undone: [] })
const changed = (at: number, revision: number | null = at): News => ({
  ...begins(at),
  meetings: [{ id: 'a', revision }],
})

function listening() {
  let tell: (news: News) => void = () => undefined
  const heard: WindowNews[] = []
  const follow = newsFrom((given) => {
    tell = given
  })
  const end = follow((news) => heard.push(news))
  return {
    heard,
    end,
    tell: (...all: News[]) => {
      for (const news of all) tell(news)
    },
  }
}

test('feature 55: the beginning of a connection is no news in itself', () => {
  const { heard, tell } = listening()
  tell(begins(7))
  expect(heard).toEqual([])
})

test('feature 55: a window that was away hears that it missed something, and only then', () => {
  const { heard, tell } = listening()
  tell(begins(7), changed(8), begins(8))
  expect(heard.map(({ missed }) => missed)).toEqual([false])
  tell(begins(11))
  expect(heard.map(({ missed }) => missed)).toEqual([false, true])
})

test('feature 55: who has ended listening hears nothing more', () => {
  const { heard, tell, end } = listening()
  end()
  tell(changed(1))
  expect(heard).toEqual([])
})

test.each<[string, Partial<WindowNews>, boolean]>([
  ['a newer revision of it', { meetings: [{ id: 'a', revision: 6 }] }, true],
  ['the revision it already has', { meetings: [{ id: 'a', revision: 5 }] }, false],
  ['that it is not there any more', { meetings: [{ id: 'a', revision: null }] }, true],
  ['another meeting', { meetings: [{ id: 'b', revision: 9 }] }, false],
  ['a head of another meeting', { meetings: [{ id: 'b', revision: 9 }], heads: true }, true],
  ['a restore', { restored: true }, true],
  ['that something was missed', { missed: true }, true],
])('feature 55: a meeting of revision 5 is told %s', (_what, told, concerned) => {
  const news = { ...begins(3), missed: false, ...told }
  expect(mayConcern(news, { id: 'a', revision: 5 })).toBe(concerned)
})
