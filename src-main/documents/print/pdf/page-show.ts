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

/** The document that was drawn last, and whether a page of it is whole. */
interface Last extends Shown {
  readonly key: string
  readonly isWhole: (page: number) => boolean
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
    const kept = last?.key === key && last.isWhole(pageOf(last, wish)) ? last : null
    const near = kept ?? (last === null ? null : drawNear(outline, pageOf(last, wish), last))
    const shown = near?.isWhole(pageOf(near, wish)) ? near : { ...draw(outline), isWhole: () => true }
    last = { ...shown, key }
    return pageOn(shown, pageOf(shown, wish), outline)
  }

  function drawNear(outline: Outline, page: number, before: Shown): Omit<Last, 'key'> {
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
    const isOff = (wanted: number) =>
      undrawn.every((pages) => pages !== null && (pages.last < wanted || pages.first > wanted))
    return { ...shown, isWhole: isOff }
  }
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
