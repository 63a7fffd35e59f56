import { readDanishDate } from '../../domain/dates/danish-date.ts'
import type { Line } from '../lines/line.ts'
import { leaveOut, type Notes } from '../notes.ts'
import type { Header } from './header.ts'

/** Reads "REFERAT Kulturudvalget d. 03-03-2026" and "Dagsorden"; whether the line was one. */
export function readTitle(line: Line, header: Header, notes: Notes): boolean {
  const match = /^(referat|beslutningsprotokol|dagsorden|tillægsdagsorden)(?!\p{L})[: ]*(.*)$/iu.exec(
    line.text,
  )
  if (match === null || header.documentKind !== null) return false
  const [, kind = '', rest = ''] = match
  header.documentKind = /dagsorden/i.test(kind) ? 'agenda' : 'minutes'
  const at = rest.search(/,? ?(?:d\.|den) ?\d|,? ?\d{1,2}[-./]/)
  const name = (at < 0 ? rest : rest.slice(0, at)).replace(/^(?:fra|for|af|til) (?:møde i )?/i, '').trim()
  const kept = name !== '' && header.committee === null ? name : ''
  if (kept !== '') header.committee = kept
  if (at >= 0) header.date ??= readDanishDate(rest.slice(at))
  leaveOut(notes, line, 'Læst som dokumentets titel.', kept)
  return true
}
