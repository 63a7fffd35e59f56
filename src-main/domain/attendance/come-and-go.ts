import { isSamePerson, type Person } from '../meeting/person.ts'
import type { Absence } from './absence.ts'

/** A person who went or came before an item, and the time ("HH:MM") where it was noted. */
export interface Passage {
  readonly person: Person
  readonly beforeItem: number
  readonly at: string | null
}

/** The absences after a person left before an item (forlod mødet): out from there until it is told that he is back. */
export function afterLeaving(absences: readonly Absence[], { person, beforeItem, at }: Passage): Absence[] {
  return [...absences, { person, fromItem: beforeItem, toItem: null, leftAt: at, returnedAt: null }]
}

/**
 * The absences after a person came before an item (ankom): ends the absence he left with, "from item X until item Y", in
 * one entry; one who had not left came late and was out from the start. Back before the same item, he never was out.
 */
export function afterArriving(absences: readonly Absence[], passage: Passage): Absence[] {
  const { person, beforeItem, at } = passage
  const open = absences.findIndex(
    (one) =>
      isSamePerson(one.person, person) &&
      one.toItem === null &&
      one.fromItem !== null &&
      one.fromItem <= beforeItem,
  )
  const left = absences[open]
  if (left === undefined) {
    const late = { person, fromItem: null, toItem: beforeItem - 1, leftAt: null, returnedAt: at }
    return [...absences, late]
  }
  if (left.fromItem === beforeItem) return absences.toSpliced(open, 1)
  return absences.with(open, { ...left, toItem: beforeItem - 1, returnedAt: at })
}
