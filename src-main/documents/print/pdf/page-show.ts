import type { Outline } from '../../outline/outline.ts'
import { pagesOfStretch, stretchesOf, withoutDrawing } from './far-text.ts'
import { type DrawnPages, type PagePicture, type PageWish, pagePicture } from './page-picture.ts'

/** A document laid out and drawn: its pages, and the page of every heading in its contents list. */
export interface Shown {
  readonly drawn: DrawnPages
  readonly places: ReadonlyMap<string, number>
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
export function pageShow(
  draw: (outline: Outline) => Shown,
): (outline: Outline, wish: PageWish) => PagePicture {
  let last: Last | null = null
  return (outline, wish) => {
    const key = JSON.stringify(outline)
    const kept = last?.key === key && last.isWhole(pageOf(last, wish)) ? last : null
    const near = kept ?? (last === null ? null : drawNear(outline, pageOf(last, wish), last))
    const shown = near?.isWhole(pageOf(near, wish)) ? near : { ...draw(outline), isWhole: () => true }
    last = { ...shown, key }
    return pagePicture(shown.drawn, pageOf(shown, wish))
  }

  function drawNear(outline: Outline, page: number, before: Shown): Omit<Last, 'key'> {
    const stretches = stretchesOf(outline)
    const isFar = stretches.map((_, at) => {
      const pages = pagesOfStretch(stretches, at, before.places)
      return pages !== null && (pages.last < page - 1 || pages.first > page + 1)
    })
    const blocks = stretches.flatMap((stretch, at) =>
      isFar[at] ? stretch.blocks.map(withoutDrawing) : stretch.blocks,
    )
    const shown = draw({ ...outline, blocks })
    const undrawn = stretches.flatMap((_, at) =>
      isFar[at] ? [pagesOfStretch(stretches, at, shown.places)] : [],
    )
    const isOff = (wanted: number) =>
      undrawn.every((pages) => pages !== null && (pages.last < wanted || pages.first > wanted))
    return { ...shown, isWhole: isOff }
  }
}

function pageOf({ drawn, places }: Shown, { page, heading }: PageWish): number {
  const wanted = page ?? places.get(heading ?? '') ?? 1
  return Math.min(Math.max(1, wanted), drawn.bodies.length)
}
