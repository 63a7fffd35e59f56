import type { Origin, Outline } from '../../outline/outline.ts'
import { measures } from '../paper/measures.ts'
import { pagesOfStretch, stretchesOf, withoutDrawing } from './far-text.ts'
import { nearestPage, type PagePicture, type PageWish, pagePicture } from './page-picture.ts'
import { blockAt, type PagePlace, type PlacedBlock, placesOn } from './placed-blocks.ts'
import { drawSheet, type SheetShown } from './sheet-alone.ts'
import { isSame, onlyChanged, type Sheets, sheetsOf } from './sheets.ts'
import type { Draw, Shown } from './shown.ts'

/** A page's picture, and which blocks of texts stand on it. */
export interface ShownPage extends PagePicture {
  readonly places: readonly PagePlace[]
}

/** The pages that a stretch of text stands on; null where they are not known. */
type Stood = ReturnType<typeof pagesOfStretch>

/** The document that was drawn last. As data, not as a function of the one before: that would keep every one there ever was. */
interface Last extends Shown {
  readonly parted: Sheets
  /** Where the text stands that took its room alone. */
  readonly undrawn: readonly Stood[]
}

/**
 * Shows single pages of documents. The last document is kept: its pages cost nothing. Where each item begins on a page of its own
 * and only the text of the one that is looked at has changed, that one is laid out alone. Else the whole is; and as Typst draws
 * all pages or none, and drawing takes most of the time, the text far from the wanted page takes its room and is not drawn, by
 * the places that the headings had the last time. Where the new places say that some of it stands on the wanted page after all,
 * everything is drawn.
 */
export function pageShow(draw: Draw): (outline: Outline, wish: PageWish) => ShownPage {
  let last: Last | null = null
  let alone: SheetShown | null = null
  return (outline, wish) => {
    const parted = sheetsOf(outline)
    const kept = last !== null && isSame(last.parted, parted) && isWhole(last, wish) ? last : null
    alone = kept === null ? showAlone(draw, outline, { parted, wish, last, alone }) : null
    if (alone !== null) return pageOn(alone, pageOf(alone, wish), outline)
    const near =
      kept ??
      (last === null
        ? null
        : { ...drawNear(draw, outline, { page: pageOf(last, wish), before: last }), parted })
    last = near !== null && isWhole(near, wish) ? near : { ...draw(outline, null), undrawn: [], parted }
    return pageOn(last, pageOf(last, wish), outline)
  }
}

interface Wished {
  readonly parted: Sheets
  readonly wish: PageWish
  readonly last: Last | null
  readonly alone: SheetShown | null
}

/** The wished item laid out alone; null where it has to be seen within the whole. */
function showAlone(draw: Draw, outline: Outline, { parted, wish, last, alone }: Wished): SheetShown | null {
  if (last === null || wish.page !== null || wish.heading === null) return null
  const at = onlyChanged(parted, last.parted, wish.heading)
  if (at === null) return null
  const before = alone?.at === at ? alone : null
  return drawSheet(draw, outline, { parted, at, last, before })
}

function drawNear(
  draw: Draw,
  outline: Outline,
  { page, before }: { readonly page: number; readonly before: Shown },
): Omit<Last, 'parted'> {
  const stretches = stretchesOf(outline)
  const isFar = stretches.map((_, at) => {
    const pages = pagesOfStretch(stretches, at, before.headings)
    return pages !== null && (pages.last < page - 1 || pages.first > page + 1)
  })
  const blocks = stretches.flatMap((stretch, at) =>
    isFar[at] ? stretch.blocks.map(withoutDrawing) : stretch.blocks,
  )
  const shown = draw({ ...outline, blocks }, null)
  const undrawn = stretches.flatMap((_, at) =>
    isFar[at] ? [pagesOfStretch(stretches, at, shown.headings)] : [],
  )
  return { ...shown, undrawn }
}

/** Whether everything on the wanted page is drawn. */
function isWhole(last: Last, wish: PageWish): boolean {
  const page = pageOf(last, wish)
  return last.undrawn.every((pages) => pages !== null && (pages.last < page || pages.first > page))
}

function pageOf({ drawn, headings, blocks }: Shown, { page, place = null, heading }: PageWish): number {
  return nearestPage(drawn, page ?? pageOfPlace(blocks, place) ?? headings.get(heading ?? '') ?? 1)
}

function pageOfPlace(blocks: readonly PlacedBlock[], place: Origin | null): number | undefined {
  if (place === null) return undefined
  return blockAt(blocks, place)?.begin.page
}

function pageOn({ drawn, blocks }: Shown, page: number, { look }: Outline): ShownPage {
  const { width, height } = drawn
  const { top, bottom } = measures(look).page.margins
  return { ...pagePicture(drawn, page), places: placesOn(page, blocks, { width, height, top, bottom }) }
}
