import { readDanishDate } from '../../domain/dates/danish-date.ts'
import type { HistoryEntry } from '../../domain/meeting/item.ts'
import { joinTexts } from '../lines/join-lines.ts'
import type { Line } from '../lines/line.ts'
import { leaveOut, type Notes } from '../notes.ts'
import { type Layout, toRichText } from '../text/rich-text.ts'

interface Head {
  readonly date: string
  readonly committee: string
}

/**
 * Reads the case history (sagens forløb, beslutningshistorik): each entry begins with "16-01-2024 Udvalg" or "Beslutning
 * truffet af Udvalg d. 16-01-2024", which may wrap. `before` is what stands before the first.
 */
export function readHistory(
  lines: readonly Line[],
  layout: Layout,
  notes: Notes,
): { before: Line[]; history: HistoryEntry[] } {
  const before: Line[] = []
  const found: { head: Head; lines: Line[] }[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    const whole = wholeHead(line, lines[at + 1])
    const head = readHead(whole.text)
    if (head === null) (found.at(-1)?.lines ?? before).push(line)
    else {
      leaveOut(
        notes,
        whole,
        'Læst som udvalg og dato.',
        `${head.date.split('-').reverse().join(' ')} ${head.committee}`,
      )
      found.push({ head, lines: [] })
      if (whole !== line) at += 1
    }
  }
  return {
    before,
    history: found.map((entry) => ({ ...entry.head, body: toRichText(entry.lines, layout) })),
  }
}

function wholeHead(line: Line, next: Line | undefined): Line {
  const wraps = /^Beslutning truffet af /.test(line.text) && readHead(line.text) === null
  return wraps && next?.gap === 'none' ? { ...line, text: joinTexts(line.text, next.text) } : line
}

function readHead(text: string): Head | null {
  const long = /^Beslutning truffet af (.+?),? (?:d\.|den) ?(\d\S*(?: \S+ \d{4})?)\.?$/.exec(text)
  const short = /^(\d{1,2}[-./]\d{1,2}[-./]\d{4}) (\S.*)$/.exec(text)
  const date = readDanishDate(long?.[2] ?? short?.[1] ?? '')
  const committee = long?.[1] ?? short?.[2]
  return date === null || committee === undefined ? null : { date, committee }
}
