import { type Carried, carried, carriedByKey, numberedKeys, partOf } from '../carried.ts'
import { type Clock, openBreak } from './clock-problem.ts'

type Break = Clock['breaks'][number]

/** The clock to store where its writer saw `was`: each time by itself, and each break. */
export function carriedClock(clock: Carried<Clock>): Clock {
  return {
    endTime: carried(partOf(clock, ({ endTime }) => endTime)),
    startedAt: carried(partOf(clock, ({ startedAt }) => startedAt)),
    endedAt: carried(partOf(clock, ({ endedAt }) => endedAt)),
    breaks: carriedByKey(begunOnce(partOf(clock, ({ breaks }) => breaks)), breakKeys),
  }
}

/** Two windows that begin a break at once mean the same one, also where a minute turned between them: the first stands. */
function begunOnce({ was, wanted, stored }: Carried<readonly Break[]>): Carried<readonly Break[]> {
  const bothBegan = openBreak(was) === undefined && openBreak(stored) !== undefined
  if (!bothBegan) return { was, wanted, stored }
  return { was, wanted: wanted.filter(({ to }, at) => at < was.length || to !== null), stored }
}

/** What a break is known by, for each of some: when it began, and the how many-th of that minute it is. */
export function breakKeys(breaks: readonly Break[]): string[] {
  return numberedKeys(breaks.map(({ from }) => from))
}
