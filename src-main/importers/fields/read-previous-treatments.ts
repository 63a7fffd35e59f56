import type { PreviousTreatment } from '../../domain/meeting/item.ts'
import { readPreviousTreatment } from '../../domain/meeting/previous-treatment.ts'
import { joinTexts } from '../lines/join-lines.ts'
import type { Line } from '../lines/line.ts'

/** Reads the lines of earlier treatment (tidligere behandling); a line without its date yet goes on in the next. */
export function readPreviousTreatments(lines: readonly Line[]): PreviousTreatment[] {
  const texts: string[] = []
  for (const line of lines) {
    const last = texts.at(-1)
    if (last !== undefined && line.gap === 'none' && isUnfinished(last, line.text))
      texts[texts.length - 1] = joinTexts(last, line.text)
    else texts.push(line.text.replace(/^[-•*] /, ''))
  }
  return texts.map(readPreviousTreatment)
}

function isUnfinished(text: string, next: string): boolean {
  return readPreviousTreatment(text).date === null || /^(?:,? ?punkt|pkt\.?) ?\d*\.?$/i.test(next)
}
