const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How densely versions are kept up to an age; both in milliseconds, the youngest first. Each width is a multiple of the one before. */
const densities = [
  { until: hour, width: 0 },
  { until: day, width: hour },
  { until: 31 * day, width: day },
  { until: Number.POSITIVE_INFINITY, width: 7 * day },
] as const

/** A version as far as thinning goes: when it was replaced (ms), and whether it must stay. */
export interface KeptVersion {
  readonly id: number
  readonly at: number
  readonly marked: boolean
}

/**
 * The ids of the versions of one text that may go at a time `now`: of the last hour all stay, then the newest of each hour for a day, of
 * each day for a month, and of each week after that. Marked ones always stay. Hours, days and weeks are counted from 1970 in UTC,
 * so that a version that is the newest of its day is that too of its hour, and thinning often comes to the same as thinning once.
 */
export function thinVersions(versions: readonly KeptVersion[], now: number): number[] {
  const taken = new Set<string>()
  return versions
    .filter(({ marked }) => !marked)
    .sort((one, other) => other.at - one.at || other.id - one.id)
    .filter(({ at }) => {
      const width = densities.find(({ until }) => now - at < until)?.width ?? 0
      if (width > 0 && taken.has(placeOf(at, width))) return true
      // A younger one is the newest of the day or week of an older one too, also where its own kind is kept more densely.
      for (const density of densities) taken.add(placeOf(at, density.width))
      return false
    })
    .map(({ id }) => id)
}

function placeOf(at: number, width: number): string {
  return `${width} ${Math.floor(at / width)}`
}
