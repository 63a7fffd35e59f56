import { danishList } from './danish-list.ts'

/** Items named in a sentence, runs joined: "punkt 4", "punkterne 5-7", "punkterne 2, 5-7 og 9"; empty where there are none. */
export function itemRange(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other)
  if (sorted.length === 0) return ''
  const listed = danishList(runsOf(sorted).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)))
  return sorted.length === 1 ? `punkt ${listed}` : `punkterne ${listed}`
}

function runsOf(sorted: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const number of sorted) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
}
