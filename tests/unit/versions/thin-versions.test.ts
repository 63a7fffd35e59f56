import fc from 'fast-check'
import { expect, test } from 'vitest'
import { thinVersions } from '../../../src-main/domain/versions/thin-versions.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** Noon on a Thursday, 20 weeks of seven days since 1970 times some: a boundary of hours, not of days. */
const now = Date.UTC(2026, 2, 5, 12)

const kept = (ages: readonly number[], marked: readonly number[] = []) => {
  const versions = ages.map((age, id) => ({ id, at: now - age, marked: marked.includes(id) }))
  const gone = new Set(thinVersions(versions, now))
  return versions.filter(({ id }) => !gone.has(id)).map(({ at }) => now - at)
}

test('feature 48: of the last hour every version stays', () => {
  const ages = [1, 5, 6, 30, 59].map((minutes) => minutes * minute)
  expect(kept(ages)).toEqual(ages)
})

test('feature 48: then the newest of each hour, each day and each week', () => {
  expect(kept([90, 100, 115].map((minutes) => minutes * minute))).toEqual([90 * minute])
  expect(kept([2 * day, 2 * day + hour, 3 * day])).toEqual([2 * day, 3 * day])
  expect(kept([40 * day, 41 * day, 60 * day])).toEqual([40 * day, 60 * day])
})

test('feature 48: where a month ends within a day, the newest of that day stays alone', () => {
  expect(kept([43_941, 44_640].map((minutes) => minutes * minute))).toEqual([43_941 * minute])
})

test('feature 48: a version that was sent or signed is never thinned', () => {
  expect(kept([40 * day, 41 * day, 41 * day + hour], [1, 2])).toEqual([40 * day, 41 * day, 41 * day + hour])
})

test('feature 48: thinning as time goes keeps what thinning once at the end keeps', () => {
  const ages = fc.uniqueArray(fc.integer({ min: 0, max: 90 * 24 * 60 }), { maxLength: 60 })
  fc.assert(
    fc.property(ages, fc.integer({ min: 0, max: 60 * 24 * 60 }), (minutes, earlier) => {
      const versions = minutes.map((age, id) => ({ id, at: now - age * minute, marked: age % 13 === 0 }))
      const before = now - earlier * minute
      const then = new Set(
        thinVersions(
          versions.filter(({ at }) => at <= before),
          before,
        ),
      )
      const left = versions.filter(({ id }) => !then.has(id))
      const twice = new Set(thinVersions(left, now))
      const once = new Set(thinVersions(versions, now))
      expect(left.filter(({ id }) => !twice.has(id))).toEqual(versions.filter(({ id }) => !once.has(id)))
    }),
  )
})
