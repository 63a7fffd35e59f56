import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStore } from '../../../src-renderer/state/store.ts'

/** The moments that are idle, in the order they were asked for; a browser's are not to be had here. */
let asked: Map<number, IdleRequestCallback>
beforeEach(() => {
  asked = new Map()
  vi.stubGlobal('requestIdleCallback', (run: IdleRequestCallback) => {
    const id = asked.size + 1
    asked.set(id, run)
    return id
  })
  vi.stubGlobal('cancelIdleCallback', (id: number) => asked.delete(id))
})
afterEach(() => vi.unstubAllGlobals())

function idle(left: number): void {
  const all = [...asked.values()]
  asked.clear()
  for (const run of all) run({ didTimeout: false, timeRemaining: () => left })
}

test('what is set quietly is there at once and told in a moment that is long enough, once', () => {
  const store = createStore('')
  const told: string[] = []
  store.subscribe(() => told.push(store.get()))
  store.setQuietly('gemt')
  store.setQuietly('gemt igen')
  expect([store.get(), ...told]).toEqual(['gemt igen'])
  idle(3)
  expect(told).toEqual([])
  idle(40)
  expect(told).toEqual(['gemt igen'])
  expect(asked.size).toBe(0)
})

test('what is set for all to see tells at once, and what waited is told with it', () => {
  const store = createStore(1)
  const told: number[] = []
  store.subscribe(() => told.push(store.get()))
  store.setQuietly(2)
  store.set(3)
  expect(told).toEqual([3])
  expect(asked.size).toBe(0)
})

test('a letter that is typed meanwhile is told after its frame, and does not wait for an idle moment', async () => {
  const store = createStore('')
  const told: string[] = []
  store.subscribe(() => told.push(store.get()))
  store.setQuietly('gemt')
  store.setShown('gemt og')
  expect(asked.size).toBe(0)
  await expect.poll(() => told).toEqual(['gemt og'])
})
