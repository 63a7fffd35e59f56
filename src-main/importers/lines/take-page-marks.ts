import { leaveOut, type Notes } from '../notes.ts'
import type { Line } from './line.ts'

/** Takes out the lines that a page printed of its own, "Side 3 af 20"; the line behind carries their page break. */
export function takePageMarks(lines: readonly Line[], notes: Notes): Line[] {
  const kept: Line[] = []
  let broken = false
  for (const line of lines) {
    if (/^Side \d{1,4}(?: (?:af|\/) \d{1,4})?$/i.test(line.text) && line.heading === null) {
      leaveOut(notes, line, 'Sidetal; de dannes på ny ved hver udskrift.')
      broken = true
    } else {
      kept.push(broken ? { ...line, gap: 'page' } : line)
      broken = false
    }
  }
  return kept
}
