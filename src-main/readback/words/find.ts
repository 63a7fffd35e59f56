import type { Passage } from '../reading.ts'
import { fold } from './fold.ts'
import { leastLetters, type Sought } from './sought.ts'

/** Something sought that was found: the first place, and how many times in all. */
export interface Found {
  readonly sought: Sought
  readonly place: string
  readonly times: number
}

const longKey = 8
const bits = 0xfffff

/** What is sought by its first letters; `seen` answers at once for almost every place where nothing of it begins. */
interface Index {
  readonly key: number
  readonly seen: Uint8Array
  readonly by: Map<string, Sought[]>
}

/** Everything sought, ready for looking in many files. */
export type Wanted = readonly Index[]

/** Puts what is sought in order for `findIn`. */
export function wantedOf(sought: readonly Sought[]): Wanted {
  const long = sought.filter(({ folded }) => folded.length >= longKey)
  const short = sought.filter(({ folded }) => folded.length < longKey)
  return [indexOf(long, longKey), indexOf(short, leastLetters)].filter(({ by }) => by.size > 0)
}

/** Looks for everything sought in everything that was read. */
export function findIn(passages: readonly Passage[], indexes: Wanted): Found[] {
  const found = new Map<Sought, Found>()
  for (const { place, pieces } of passages) {
    const text = pieces.map(fold).join('\n')
    for (const index of indexes)
      for (const one of matches(text, index)) {
        const before = found.get(one)
        found.set(one, { sought: one, place: before?.place ?? place, times: (before?.times ?? 0) + 1 })
      }
  }
  return [...found.values()]
}

function indexOf(sought: readonly Sought[], key: number): Index {
  const by = new Map<string, Sought[]>()
  const seen = new Uint8Array(bits + 1)
  for (const one of sought) {
    const begin = one.folded.slice(0, key)
    by.set(begin, [...(by.get(begin) ?? []), one])
    seen[mixed(begin, 0, key)] = 1
  }
  return { key, seen, by }
}

function* matches(text: string, { key, seen, by }: Index): Generator<Sought> {
  for (let at = 0; at + key <= text.length; at += 1) {
    if (seen[mixed(text, at, key)] === 0) continue
    for (const one of by.get(text.slice(at, at + key)) ?? []) if (text.startsWith(one.folded, at)) yield one
  }
}

/** A number of four letters, every one of a short key and every second of a long one. */
function mixed(text: string, at: number, key: number): number {
  const stride = key >> 2
  let value = text.charCodeAt(at)
  value = Math.imul(value, 131) + text.charCodeAt(at + stride)
  value = Math.imul(value, 131) + text.charCodeAt(at + 2 * stride)
  value = Math.imul(value, 131) + text.charCodeAt(at + 3 * stride)
  return (value ^ (value >>> 13)) & bits
}
