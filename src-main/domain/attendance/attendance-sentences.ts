import { personName } from '../meeting/person.ts'
import type { Absence } from './absence.ts'
import { itemRange } from './item-range.ts'

/**
 * The sentences of the minutes on who came late, left early or was out, in the order of the items: "Bo Krag (V) forlod
 * mødet før punkt 4 kl. 17:40." Forms as in the minutes of Køge and Copenhagen.
 */
export function attendanceSentences(absences: readonly Absence[]): string[] {
  return absences
    .toSorted((one, other) => (one.fromItem ?? 0) - (other.fromItem ?? 0))
    .map(attendanceSentence)
}

/** The sentence of one stretch of absence. */
export function attendanceSentence({ person, fromItem, toItem, leftAt, returnedAt }: Absence): string {
  const name = personName(person)
  if (fromItem === null && toItem === null) return `${name} deltog ikke i mødet.`
  if (fromItem === null) return `${name} ankom før punkt ${Number(toItem) + 1}${at(returnedAt)}.`
  if (toItem === null) return `${name} forlod mødet før punkt ${fromItem}${at(leftAt)}.`
  const items = Array.from({ length: toItem - fromItem + 1 }, (_, index) => fromItem + index)
  return `${name} deltog ikke under ${itemRange(items)}${between(leftAt, returnedAt)}.`
}

function at(time: string | null): string {
  return time === null ? '' : ` kl. ${time}`
}

function between(leftAt: string | null, returnedAt: string | null): string {
  if (leftAt !== null && returnedAt !== null) return ` (kl. ${leftAt}-${returnedAt})`
  if (leftAt !== null) return ` (fra kl. ${leftAt})`
  return returnedAt === null ? '' : ` (til kl. ${returnedAt})`
}
