import { isSame } from '../is-same.ts'
import { type Said, say } from '../told/say.ts'
import type { Detail, DetailPlace, DetailValue } from './detail.ts'
import { detailNames, valueInDanish } from './detail-words.ts'

/** A value that can differ; `of`: whose it is, or what it is about, where the place alone does not say. */
export interface ComparedValue {
  readonly detail: Detail
  readonly of?: DetailValue
  readonly was: DetailValue
  readonly is: DetailValue
}

/** A list that can differ in what stands in it, and in its order. */
export interface ComparedList {
  readonly detail: Detail
  readonly was: readonly DetailValue[]
  readonly is: readonly DetailValue[]
}

/** So many letters of a value are told; of a longer one it is only told that it differs. */
const shortest = 120

/** The line on a value that was another; none where it was not. */
export function valueLines(place: DetailPlace, { detail, of = null, was, is }: ComparedValue): Said[] {
  if (isSame(was, is)) return []
  return isLong(was) || isLong(is)
    ? [changedLine(place, detail, of)]
    : [
        say(
          'value-differs',
          `${named(place, detail, of)}: var ${valueInDanish(was)}, er nu ${valueInDanish(is)}.`,
          { place, detail, of, was, is },
        ),
      ]
}

/** The line on something that is another and cannot be told in words, as the content of a file. */
export function changedLine(place: DetailPlace, detail: Detail, of: DetailValue): Said {
  return say('value-changed', `${named(place, detail, of)}: er ændret.`, { place, detail, of })
}

/** What was added to a list and removed from it, each in a line; or that its order is another. */
export function listLines(place: DetailPlace, { detail, was, is }: ComparedList): Said[] {
  const left = was.map(keyOf)
  const added = is.filter((entry) => {
    const at = left.indexOf(keyOf(entry))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const removed = left.flatMap((key) => was.find((entry) => keyOf(entry) === key) ?? [])
  if (added.length + removed.length === 0) return isSame(was, is) ? [] : [orderLine(place, detail)]
  return [
    ...added.map((entry) => entryLine(place, detail, { entry, how: 'added' })),
    ...removed.map((entry) => entryLine(place, detail, { entry, how: 'removed' })),
  ]
}

const hows = { added: 'er føjet til', removed: 'er fjernet' } as const

function entryLine(
  place: DetailPlace,
  detail: Detail,
  { entry: whole, how }: { entry: DetailValue; how: keyof typeof hows },
): Said {
  const entry = typeof whole === 'string' && isLong(whole) ? `${whole.slice(0, shortest)} …` : whole
  const danish = `${named(place, detail)}: ${valueInDanish(entry)} ${hows[how]}.`
  return say('entry-differs', danish, { place, detail, entry, how })
}

function orderLine(place: DetailPlace, detail: Detail): Said {
  return say('order-differs', `${named(place, detail)}: rækkefølgen er en anden.`, { place, detail })
}

function named(place: DetailPlace, detail: Detail, of: DetailValue = null): string {
  const name = of === null ? detailNames[detail] : `${detailNames[detail]} for ${valueInDanish(of)}`
  return place === null ? name : `Punkt ${place.number} «${place.title}», ${name}`
}

function isLong(value: DetailValue): boolean {
  return typeof value === 'string' && value.length > shortest
}

function keyOf(value: DetailValue): string {
  return JSON.stringify(value)
}
