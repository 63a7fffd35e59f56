import { type Carried, carried, carriedByKey, numberedKeys, partOf } from '../carried.ts'
import type { Clock } from './clock-problem.ts'

type Break = Clock['breaks'][number]

/** The clock to store where its writer saw `was`: each time by itself, and each break. */
export function carriedClock(clock: Carried<Clock>): Clock {
  return {
    endTime: carried(partOf(clock, ({ endTime }) => endTime)),
    startedAt: carried(partOf(clock, ({ startedAt }) => startedAt)),
    endedAt: carried(partOf(clock, ({ endedAt }) => endedAt)),
    breaks: carriedByKey(
      partOf(clock, ({ breaks }) => breaks),
      breakKeys,
    ),
  }
}

/** What a break is known by, for each of some: when it began, and the how many-th of that minute it is. */
export function breakKeys(breaks: readonly Break[]): string[] {
  return numberedKeys(breaks.map(({ from }) => from))
}
