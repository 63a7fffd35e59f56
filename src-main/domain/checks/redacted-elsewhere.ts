import { longDate } from '../dates/danish-date.ts'
import type { Finding } from '../finding.ts'
import type { Item } from '../meeting/item.ts'
import { blackedOut } from '../redactions/black-out.ts'
import { maskedText } from '../redactions/masked-text.ts'
import { redactionRanges } from '../redactions/redaction-ranges.ts'
import { say } from '../told/say.ts'
import { itemPassages, type PlacedPassage } from './placed-text.ts'
import { finding } from './rule.ts'

/** A redaction (overstregning) of another meeting, which has an item of the same case; `date` YYYY-MM-DD. */
export interface RedactedElsewhere {
  readonly text: string
  readonly committee: string
  readonly date: string
}

/** What the public version of another meeting of the case hides and that of this one (`redactions`) shows in an item: it may have been written there after the item had gone on. */
export function redactedElsewhere(
  item: Item,
  redactions: readonly string[],
  elsewhere: readonly RedactedElsewhere[],
): Finding[] {
  const seen = itemPassages(item)
    .filter(({ isPublic }) => isPublic)
    .map(({ text, ...where }) => ({ ...where, text: blackedOut(text, redactionRanges(text, redactions)) }))
  return latestOfEach(elsewhere).flatMap((redaction) => {
    const place = seen.find(({ text }) => redactionRanges(text, [redaction.text]).length > 0)
    return place === undefined ? [] : [told(item, place, redaction)]
  })
}

function latestOfEach(redactions: readonly RedactedElsewhere[]): RedactedElsewhere[] {
  const sorted = redactions.toSorted((one, other) => one.date.localeCompare(other.date))
  return [...new Map(sorted.map((one) => [one.text, one])).values()]
}

function told(
  item: Item,
  { heading, spot }: Pick<PlacedPassage, 'heading' | 'spot'>,
  redaction: RedactedElsewhere,
): Finding {
  const { committee, date } = redaction
  const text = maskedText(redaction.text)
  const danish = `«${text}» er overstreget i den offentlige udgave af mødet i ${committee} den ${longDate(date)}, som har samme sag, men ikke her. Overstreg det også her, hvis offentligheden ikke må se det.`
  return finding('redacted-elsewhere', 'warning', {
    item,
    heading,
    spot,
    what: say('redacted-elsewhere', danish, { text, committee, date }),
    action: { do: 'redact', text: redaction.text },
  })
}
