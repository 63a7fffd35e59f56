import type { Item } from '../meeting/item.ts'
import type { MeetingContent } from '../meeting/meeting.ts'
import { structural } from './black-out.ts'
import { addressesWithin, isRichText, textsWithin } from './black-out-rich-text.ts'
import { redactionRanges, tellsAddress, wordsAroundRedaction } from './redaction-ranges.ts'

/** What a redaction (overstregning) does to a value: in how many places it blacks something out, and the words it stands inside, which stay. */
export interface RedactionPlaces {
  readonly count: number
  readonly inWords: readonly string[]
}

/** Where each of some redactions stands in a value, in every text at any depth. */
export function redactionPlaces(value: unknown, redactions: readonly string[]): RedactionPlaces[] {
  const texts = textsIn(value, textsWithin)
  const addresses = textsIn(value, addressesWithin, () => [])
  return redactions.map((one) => ({
    count:
      texts.reduce((sum, text) => sum + redactionRanges(text, [one]).length, 0) +
      addresses.filter((address) => tellsAddress(address, one)).length,
    inWords: [...new Set(texts.flatMap((text) => wordsAroundRedaction(text, one)))],
  }))
}

/** The same in everything a meeting says, inside the house too: what is closed today may be open tomorrow. */
export function placesInMeeting(
  { committee, meeting, participants, absences, items }: MeetingContent,
  redactions: readonly string[],
): readonly RedactionPlaces[] {
  if (redactions.length === 0) return []
  const around = redactionPlaces({ committee, meeting, participants, absences }, redactions)
  return items.map((item) => placesInItem(item, redactions)).reduce(together, around)
}

const found = new WeakMap<Item, { readonly about: string; readonly places: readonly RedactionPlaces[] }>()

/** Remembered with the item: a meeting is looked through after every save, and most of its items are as they were. */
function placesInItem(item: Item, redactions: readonly string[]): readonly RedactionPlaces[] {
  const about = JSON.stringify(redactions)
  const before = found.get(item)
  if (before?.about === about) return before.places
  const places = redactionPlaces(item, redactions)
  found.set(item, { about, places })
  return places
}

function together(
  some: readonly RedactionPlaces[],
  more: readonly RedactionPlaces[],
): readonly RedactionPlaces[] {
  return some.map(({ count, inWords }, at) => ({
    count: count + (more[at]?.count ?? 0),
    inWords: [...new Set([...inWords, ...(more[at]?.inWords ?? [])])],
  }))
}

/** Those of some redactions that black something out in a value. */
export function redactionsWithin(value: unknown, redactions: readonly string[]): string[] {
  const places = redactionPlaces(value, redactions)
  return redactions.filter((_, at) => (places[at]?.count ?? 0) > 0)
}

/** The texts that `blackOut` looks at: the plain ones, and of rich ones what `within` gives. */
function textsIn(
  value: unknown,
  within: typeof textsWithin,
  plain: (text: string) => string[] = (text) => [text],
): string[] {
  if (typeof value === 'string') return plain(value)
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, within, plain))
  if (value === null || typeof value !== 'object') return []
  if (isRichText(value)) return within(value)
  return Object.entries(value).flatMap(([key, one]) =>
    structural.has(key) ? [] : textsIn(one, within, plain),
  )
}
