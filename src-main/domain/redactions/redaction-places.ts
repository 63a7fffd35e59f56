import type { MeetingContent } from '../meeting/meeting.ts'
import { structural } from './black-out.ts'
import { addressesWithin, isRichText, textsWithin } from './black-out-rich-text.ts'
import { everyPlace, redactionRanges, wordsAroundRedaction } from './redaction-ranges.ts'

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
      addresses.filter((address) => everyPlace(address, one).length > 0).length,
    inWords: [...new Set(texts.flatMap((text) => wordsAroundRedaction(text, one)))],
  }))
}

/** The same in everything a meeting says, inside the house too: what is closed today may be open tomorrow. */
export function placesInMeeting(
  { committee, meeting, participants, absences, items }: MeetingContent,
  redactions: readonly string[],
): RedactionPlaces[] {
  return redactions.length === 0
    ? []
    : redactionPlaces({ committee, meeting, participants, absences, items }, redactions)
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
