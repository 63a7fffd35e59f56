import type { Origin, Outline } from '../../outline/outline.ts'
import { measures } from '../paper/measures.ts'
import { pagesOfStretch, stretchesOf, withoutDrawing } from './far-text.ts'
import { type DrawnPages, type PagePicture, type PageWish, pagePicture } from './page-picture.ts'
import { blockAt, type PagePlace, type PlacedBlock, placesOn } from './placed-blocks.ts'

/** A document laid out and drawn: its pages, the page of every heading in its contents list, and where its blocks stand. */
export interface Shown {
  readonly drawn: DrawnPages
  readonly headings: ReadonlyMap<string, number>
  readonly blocks: readonly PlacedBlock[]
}

/** A page's picture, and which blocks of texts stand on it. */
export interface ShownPage extends PagePicture {
  readonly places: readonly PagePlace[]
}

/** The pages that a stretch of text stands on; null where they are not known. */
type Stood = ReturnType<typeof pagesOfStretch>

/** The document that was drawn last. As data, not as a function of the one before: that would keep every one there ever was. */
interface Last extends Shown {
  readonly key: string
  /** Where the text stands that took its room alone. */
  readonly undrawn: readonly Stood[]
}

/**
 * Shows single pages of documents. Typst draws all pages or none, and drawing takes most of the time; so the text far from
 * the wanted page takes its room and is not drawn, by the places that the headings had the last time. Where the new places say
 * that some of it stands on the wanted page after all, everything is drawn. The last document is kept: its pages cost nothing.
 */
export function pageShow(draw: (outline: Outline) => Shown): (outline: Outline, wish: PageWish) => ShownPage {
  let last: Last | null = null
  return (outline, wish) => {
    const key = JSON.stringify(outline)
    const kept = last?.key === key && isWhole(last, wish) ? last : null
    const near =
      kept ?? (last === null ? null : { ...drawNear(draw, outline, pageOf(last, wish), last), key })
    last = near !== null && isWhole(near, wish) ? near : { ...draw(outline), undrawn: [], key }
    return pageOn(last, pageOf(last, wish), outline)
  }
}

function drawNear(
  draw: (outline: Outline) => Shown,
  outline: Outline,
  page: number,
  before: Shown,
): Omit<Last, 'key'> {
  const stretches = stretchesOf(outline)
  const isFar = stretches.map((_, at) => {
    const pages = pagesOfStretch(stretches, at, before.headings)
    return pages !== null && (pages.last < page - 1 || pages.first > page + 1)
  })
  const blocks = stretches.flatMap((stretch, at) =>
    isFar[at] ? stretch.blocks.map(withoutDrawing) : stretch.blocks,
  )
  const shown = draw({ ...outline, blocks })
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
  const wanted = page ?? pageOfPlace(blocks, place) ?? headings.get(heading ?? '') ?? 1
  return Math.min(Math.max(1, wanted), drawn.bodies.length)
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
