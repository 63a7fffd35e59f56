import type { PaperLook } from '../../outline/outline.ts'
import { accentInk, ink } from './ink.ts'

/** A line of type: its size, the height of the line, and the space before it. */
export interface TypeLook {
  readonly size: number
  readonly line: number
  readonly before: number
}

export interface HeadingLook extends TypeLook {
  readonly bold: boolean
  readonly italic: boolean
}

/** A4. */
const sheet = { width: 595.3, height: 841.9 } as const

/** The size that the tables below are drawn for. */
const drawnFor = 10.5

/** Running text, its lists, small text and headings of levels 1 to 6, as sizes, heights of lines and spaces before. */
const airy = {
  body: [10.5, 15, 6],
  itemBefore: 3,
  small: [9.5, 14, 6],
  headings: [
    [20, 25, 0],
    [15, 20, 22],
    [11.5, 16, 16],
    [10.5, 15, 12],
    [10.5, 15, 10],
    [10.5, 15, 10],
  ],
} as const
const compact = {
  body: [10.5, 13.5, 4],
  itemBefore: 2,
  small: [9.5, 12.5, 4],
  headings: [
    [17, 21, 0],
    [13, 16.5, 16],
    [11, 14, 9],
    [10.5, 13.5, 8],
    [10.5, 13.5, 7],
    [10.5, 13.5, 7],
  ],
} as const

/** Weight and slant of headings of levels 1 to 6. */
const headingCuts = [
  { bold: true, italic: false },
  { bold: true, italic: false },
  { bold: true, italic: false },
  { bold: true, italic: false },
  { bold: true, italic: true },
  { bold: false, italic: true },
] as const

/**
 * The measures of the paper, in points. PDF and Word are built from the same ones, so that both break their pages at
 * the same places. Space stands before a block and never after it: then no program can add it up in its own way.
 */
export type Measures = ReturnType<typeof measures>

/** The measures that a look gives. */
export function measures(look: PaperLook) {
  const up = (points: number) => Math.round((points * look.size * 2) / drawnFor) / 2
  const type = ([size, line, before]: readonly [number, number, number]): TypeLook => ({
    size: up(size),
    line: up(line),
    before: up(before),
  })
  const drawn = look.compact ? compact : airy
  const body = { ...type(drawn.body), itemBefore: up(drawn.itemBefore) }
  const edge = { size: up(8.5), line: up(12) }
  return {
    font: look.font,
    page: pageOf(look, edge.line),
    /** The room for text on a page. */
    room: {
      width: sheet.width - look.margins.left - look.margins.right,
      height: sheet.height - look.margins.top - look.margins.bottom,
    },
    body,
    /** Meta lines: case numbers, counts. */
    small: type(drawn.small),
    /** What runs along the page's edges. */
    edge,
    headings: drawn.headings.map((heading, at): HeadingLook => ({ ...type(heading), ...cutOf(at) })),
    /** The head of the first page: its lines, the air and the rule below them (weight 0: none), and the space to the document's heading. */
    letterhead: { size: up(9), line: up(12.5), rule: look.accentHeadings ? 1 : 0, air: 6, gap: up(24) },
    /** The rule below an item's heading: its weight, and its distance from the type. Weight 0: none. */
    headingRule: look.accentHeadings ? { weight: 0.75, gap: 3 } : { weight: 0, gap: 0 },
    /** Lists: how far each level is indented; the mark stands in the first `mark` points of it. */
    list: { indent: up(20), mark: up(14) },
    /** The tinted block of a decision: room at the sides, above the first line and below the last, the rule along its
     * left edge, and the frame that Word draws around it. Word counts the room in whole points. */
    decision: { inset: 9, top: 4, bottom: 8, rule: 2.25, frame: 0.25 },
    /** Footnotes: their type, the room above the first with the rule, which Word draws, and how long that rule is. */
    note: { size: up(9), line: up(12), before: up(2), above: up(8), rule: 144 },
    /** Table cells: room inside, above and below the lines; a line has its leading above the type.
     * In Word the rule between rows takes room of its own, and a line of `after` stands after the table. */
    cell: { top: 1.5, bottom: 5, rule: 0.625, after: 1 },
    /** How cells are set, the usual way first, then ever smaller, for tables whose words would not fit their columns. */
    cells: cellLooks(body),
    /** Facts: the column of labels, and the space before the first and after the last. */
    facts: { ...body, label: up(92), before: up(10) },
    /** A signature: room to write in, width of the name and of the date, and the gaps between; the line takes the rest. */
    signature: { room: 34, name: 172, gap: 12, date: 84 },
    /** A draft's mark across the page: how wide Word makes it, and the size of its letters. */
    mark: { width: 380, size: 120, color: '#e9ebee' },
    ink: { ...ink, ...accentInk(look) },
  }
}

/** Sizes that cells are set in when need be, and the room left and right of their type. */
const cellSteps = [
  [9, 4],
  [8, 3],
  [7, 2],
] as const

/** How the text of cells is set, and the room left and right of it. */
export interface CellLook extends TypeLook {
  readonly x: number
}

function cellLooks(body: TypeLook): readonly [CellLook, ...CellLook[]] {
  const lineOf = (size: number) => Math.round((body.line * size * 2) / body.size) / 2
  const smaller = cellSteps.filter(([size]) => size < body.size)
  return [
    { size: body.size, line: body.line, before: 0, x: 5 },
    ...smaller.map(([size, x]) => ({ size, line: lineOf(size), before: 0, x })),
  ]
}

function cutOf(at: number) {
  return headingCuts[at] ?? headingCuts[0]
}

/** The sheet with its margins, and where header and footer stand: half an inch from the edge, nearer where a margin is small. */
function pageOf({ margins }: PaperLook, edgeLine: number) {
  const clearance = 14
  const from = (margin: number) => Math.min(36, margin - edgeLine - clearance)
  return { ...sheet, margins, headerTop: from(margins.top), footerBottom: from(margins.bottom) }
}
