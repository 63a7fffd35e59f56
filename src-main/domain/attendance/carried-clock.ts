import { type Carried, carried } from '../carried.ts'
import { isSame } from '../is-same.ts'
import type { Clock } from './clock-problem.ts'

type Break = Clock['breaks'][number]

/** The clock to store where its writer saw `was`: each time by itself, and each break. */
export function carriedClock({ was, wanted, stored }: Carried<Clock>): Clock {
  return {
    endTime: carried({ was: was.endTime, wanted: wanted.endTime, stored: stored.endTime }),
    startedAt: carried({ was: was.startedAt, wanted: wanted.startedAt, stored: stored.startedAt }),
    endedAt: carried({ was: was.endedAt, wanted: wanted.endedAt, stored: stored.endedAt }),
    breaks: carriedBreaks({ was: was.breaks, wanted: wanted.breaks, stored: stored.breaks }),
  }
}

/** What a break is known by, for each of some: when it began, and the how many-th of that minute it is. */
export function breakKeys(breaks: readonly Break[]): string[] {
  return breaks.map(
    ({ from }, at) => `${from} ${breaks.slice(0, at).filter((one) => one.from === from).length}`,
  )
}

function carriedBreaks(breaks: Carried<readonly Break[]>): Break[] {
  if (isSame(breaks.was, breaks.stored)) return [...breaks.wanted]
  const was = byKey(breaks.was)
  const wanted = byKey(breaks.wanted)
  const stored = byKey(breaks.stored)
  return [...new Set([...stored.keys(), ...wanted.keys()])].flatMap(
    (key) => carried({ was: was.get(key), wanted: wanted.get(key), stored: stored.get(key) }) ?? [],
  )
}

function byKey(breaks: readonly Break[]): ReadonlyMap<string, Break> {
  return new Map(
    breakKeys(breaks).flatMap((key, at) => breaks.slice(at, at + 1).map((one) => [key, one] as const)),
  )
}
