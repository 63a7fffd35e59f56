import { readDanishDate } from '../domain/dates/danish-date.ts'
import type { Item } from '../domain/meeting/item.ts'
import { plainText } from '../domain/rich-text/plain-text.ts'
import { type Said, say } from '../domain/told/say.ts'
import type { Header } from './header/header.ts'
import { find, type Notes } from './notes.ts'

interface Known {
  readonly header: Header
  readonly items: readonly Item[]
  readonly sourceUrl: string | null
}

/**
 * Which committee met, and when. What the header does not say is taken from "Beslutningen træffes af", from the source's
 * address, and last from a text that says "dette møde ... den 6. oktober 2026"; each with a finding.
 */
export function whoAndWhen(known: Known, notes: Notes): { committee: string | null; date: string | null } {
  return {
    committee: known.header.committee ?? committeeFrom(known.items, notes),
    date: dateFrom(known, notes),
  }
}

function committeeFrom(items: readonly Item[], notes: Notes): string | null {
  const counts = new Map<string, number>()
  for (const { decidingBody } of items)
    if (decidingBody !== null) counts.set(decidingBody, (counts.get(decidingBody) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  if (most === undefined) return null
  note(
    notes,
    'committee-derived',
    say(
      'committee-derived',
      `Udvalget står ikke i et hoved. «${most[0]}» er taget fra «Beslutningen træffes af».`,
      { committee: most[0] },
    ),
  )
  return most[0]
}

function dateFrom({ header, items, sourceUrl }: Known, notes: Notes): string | null {
  if (header.date !== null) return header.date
  const fromUrl = readDanishDate(sourceUrl ?? '')
  if (fromUrl !== null) {
    const danish = 'Datoen står ikke i et hoved. Den er taget fra kildens adresse.'
    note(notes, 'date-derived', say('date-from-address', danish))
    return fromUrl
  }
  for (const item of items) {
    const date = readThisMeeting(textsOf(item))
    if (date === null) continue
    const { number } = item
    const danish = `Datoen står ikke i et hoved. Den er taget fra teksten under punkt ${number}.`
    note(notes, 'date-derived', say('date-from-text', danish, { number }))
    return date
  }
  return null
}

function readThisMeeting(text: string): string | null {
  const match = /(?:dette|dagens) møde(?!\p{L})[^\n]{0,120}?(?<!\p{L})d(?:\.|en) (\d[^\n]{0,30})/iu.exec(text)
  return match === null ? null : readDanishDate(match[1] ?? '')
}

function textsOf(item: Item): string {
  const bodies = [
    ...item.entries.map((entry) => entry.body),
    ...item.sections.flatMap(({ body }) => body ?? []),
  ]
  return bodies.map(plainText).join('\n')
}

function note(notes: Notes, rule: string, message: Said): void {
  find(notes, rule, { severity: 'note', itemNumber: null, message })
}
