import type { Outline } from '../../outline/outline.ts'
import type { Within } from './outline-data.ts'
import type { Spot } from './placed-blocks.ts'
import type { Sheet, Sheets } from './sheets.ts'
import type { Draw, Shown } from './shown.ts'

/** A sheet that was laid out alone, which one it is, and its pages and places as they are in the whole document. */
export interface SheetShown extends Shown {
  readonly at: number
}

/** The whole document that was drawn last. */
type Whole = Shown & { readonly parted: Sheets }

/** Which sheet is drawn, after which whole document, and how it was drawn before, null where it was not. */
export interface SheetWish {
  readonly parted: Sheets
  readonly at: number
  readonly last: Whole
  readonly before: SheetShown | null
}

/**
 * Lays a sheet out alone, as it stands in the whole document, of which nothing else has changed since it was drawn. Null where
 * the whole does not tell where the sheet begins and ends.
 */
export function drawSheet(
  draw: Draw,
  outline: Outline,
  { parted, at, last, before }: SheetWish,
): SheetShown | null {
  const sheet = parted.sheets[at]
  const room = roomOf(last, at)
  if (sheet === undefined || room === null) return null
  const drawn = (count: number): SheetShown => {
    const within = { page: room.page, notes: room.notes, pages: last.drawn.pages - room.count + count }
    const shown = draw({ ...outline, blocks: sheet.blocks }, within)
    const counted = shown.drawn.bodies.length
    // The foot of its pages says how many there are of all, which it takes no room to say.
    return counted === count ? { ...moved(shown, within), at } : drawn(counted)
  }
  return drawn(before?.drawn.bodies.length ?? room.count)
}

/** Where a sheet lies in the whole: its first page, how many it has, and the footnotes before it. */
function roomOf(last: Whole, at: number): (Omit<Within, 'pages'> & { readonly count: number }) | null {
  const headingOf = (sheet: Sheet | undefined) => sheet?.headings[0] ?? ''
  const own = headingOf(last.parted.sheets[at])
  const page = last.headings.get(own)
  const notes = last.notes.get(own)
  const next = last.parted.sheets[at + 1]
  const end = next === undefined ? last.drawn.pages + 1 : last.headings.get(headingOf(next))
  if (page === undefined || notes === undefined || end === undefined) return null
  return { page, notes, count: end - page }
}

/** What was laid out alone, with the pages that it has in the whole. */
function moved(shown: Shown, { page, pages }: Within): Shown {
  const by = page - 1
  const spot = (at: Spot): Spot => ({ ...at, page: at.page + by })
  return {
    ...shown,
    drawn: { ...shown.drawn, first: page, pages },
    headings: new Map([...shown.headings].map(([id, on]) => [id, on + by])),
    blocks: shown.blocks.map(({ from, begin, end }) => ({ from, begin: spot(begin), end: spot(end) })),
  }
}
