import type { Origin } from '../../outline/outline.ts'

/** A spot on the paper: the page from 1, and points from its left and upper edge. */
export interface Spot {
  readonly page: number
  readonly x: number
  readonly y: number
}

/** Where a block of a text begins and ends on the paper. */
export interface PlacedBlock {
  readonly from: Origin
  readonly begin: Spot
  readonly end: Spot
}

/** A block of a text on one page: the shares of the page's height and width at which it begins and ends. */
export interface PagePlace extends Origin {
  readonly top: number
  readonly bottom: number
  readonly left: number
}

/** A mark as the template answers it: a block's origin where it begins, null where it ends; page, x and y. */
export type PlaceMark = readonly [from: Origin | null, page: number, x: number, y: number]

/** The blocks between their marks. They hold none of each other, so each mark of a beginning is followed by that of its end. */
export function placedBlocks(marks: readonly PlaceMark[]): PlacedBlock[] {
  return marks.flatMap(([from, ...begin], at) => {
    const [, ...end] = marks[at + 1] ?? [null, 0, 0, 0]
    return from === null ? [] : [{ from, begin: spot(begin), end: spot(end) }]
  })
}

function spot([page, x, y]: readonly [number, number, number]): Spot {
  return { page, x, y }
}

/** The paper that blocks stand on, in points: its size, and where text begins and ends on it. */
export interface PaperRoom {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
}

/** Less than this is no line of text: the end of a page that a block could not begin on. */
const leastHeight = 4

/** What of the blocks stands on a page; a block that goes on from the page before fills it from the top. */
export function placesOn(page: number, blocks: readonly PlacedBlock[], paper: PaperRoom): PagePlace[] {
  return blocks.flatMap(({ from, begin, end }) => {
    if (begin.page > page || end.page < page) return []
    const top = begin.page === page ? begin.y : paper.top
    const bottom = end.page === page ? end.y : paper.height - paper.bottom
    if (bottom - top < leastHeight) return []
    const left = Math.max(0, begin.x)
    return [{ ...from, top: top / paper.height, bottom: bottom / paper.height, left: left / paper.width }]
  })
}

/** The block that holds a place, or the last one of its text before it; undefined where its text has none on the paper. */
export function blockAt(
  blocks: readonly PlacedBlock[],
  { item, text, block }: Origin,
): PlacedBlock | undefined {
  return blocks.findLast(({ from }) => from.item === item && from.text === text && from.block <= block)
}
