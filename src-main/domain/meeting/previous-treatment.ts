import { readDanishDate } from '../dates/danish-date.ts'
import type { PreviousTreatment } from './item.ts'

/**
 * Reads a printed line of earlier treatment (tidligere behandling), "Kulturudvalget den 3. marts 2026, pkt. 4.", as far
 * as it goes; the line itself is always kept. A genitive before "den" is a slip of the pen: the name has none.
 */
export function readPreviousTreatment(text: string): PreviousTreatment {
  const item = /(?:punkt|pkt\.?)\s*(\d{1,4})\.?\s*$/i.exec(text)
  const number = Number(item?.[1] ?? 0)
  return {
    text,
    committee: readCommittee(text),
    date: readDanishDate(text),
    itemNumber: number >= 1 ? number : null,
  }
}

function readCommittee(text: string): string | null {
  const at = text.search(/,? (?:den|d\.) ?\d/)
  if (at <= 0) return null
  return text.slice(0, at).replace(/(?<=udvalget|rådet|bestyrelsen)s$/, '')
}
