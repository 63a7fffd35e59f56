import { longDate } from '../dates/danish-date.ts'
import type { Item, PreviousTreatment } from '../meeting/item.ts'
import { travels } from '../transfer/travels.ts'
import { type EarlierItem, oldestFirst } from './earlier-item.ts'
import { titleStem } from './title-stem.ts'

/** An earlier treatment that is offered, and what it was found by. */
export interface OfferedTreatment {
  readonly treatment: PreviousTreatment
  readonly because: 'case-number' | 'title'
}

/**
 * Earlier items on the same case, offered as lines of "Tidligere behandling" and never put in by themselves: those of the
 * same case number, then those whose title has the same stem; oldest first. Standing items have no earlier treatment,
 * and what the item tells already is not offered again.
 */
export function previousTreatmentsOf(item: Item, earlier: readonly EarlierItem[]): OfferedTreatment[] {
  if (!travels(item)) return []
  const others = oldestFirst(earlier).filter((one) => travels(one.item))
  const byCase = others.filter((one) => isSameCase(one.item, item))
  const byTitle = others.filter((one) => !byCase.includes(one) && isSameTitle(one.item, item))
  return [
    ...byCase.map((one) => offer(one, 'case-number')),
    ...byTitle.map((one) => offer(one, 'title')),
  ].filter(({ treatment }) => !item.previousTreatments.some((known) => isSameTreatment(known, treatment)))
}

/** An earlier item as a printed line: "Økonomiudvalget den 18. august 2026 Punkt 8". */
export function treatmentOf({ committee, date, item }: EarlierItem): PreviousTreatment {
  const text = `${committee} den ${longDate(date)} Punkt ${item.number}`
  return { text, committee, date, itemNumber: item.number }
}

function offer(earlier: EarlierItem, because: OfferedTreatment['because']): OfferedTreatment {
  return { treatment: treatmentOf(earlier), because }
}

function isSameCase(one: Item, other: Item): boolean {
  return one.caseNumber !== null && one.caseNumber === other.caseNumber
}

function isSameTitle(one: Item, other: Item): boolean {
  return titleStem(one.title) !== '' && titleStem(one.title) === titleStem(other.title)
}

/** A line that names no item is of every item of that day. */
function isSameTreatment(known: PreviousTreatment, offered: PreviousTreatment): boolean {
  if (known.text === offered.text) return true
  if (known.committee !== offered.committee || known.date !== offered.date) return false
  return known.itemNumber === null || known.itemNumber === offered.itemNumber
}
