/**
 * The measures of the paper, in points. PDF and Word are built from the same ones, so that both break their pages at
 * the same places. Space stands before a block and never after it: then no program can add it up in its own way.
 */
export const page = { width: 595.3, height: 841.9, margin: 71, headerTop: 36, footerBottom: 36 } as const

/** The room for text on a page. */
export const room = { width: page.width - 2 * page.margin, height: page.height - 2 * page.margin } as const

/** Running text: size of the type, height of a line, space before a paragraph, and before a further item of a list. */
export const body = { size: 10.5, line: 15, before: 6, itemBefore: 3 } as const

/** Meta lines (case numbers, counts) and what runs along the page's edges. */
export const small = { size: 9.5, line: 14, edge: 8.5, edgeLine: 12 } as const

export interface HeadingLook {
  readonly size: number
  readonly line: number
  readonly before: number
  readonly bold: boolean
  readonly italic: boolean
}

/** How headings of levels 1 to 6 look. */
export const headings: readonly [HeadingLook, ...HeadingLook[]] = [
  { size: 20, line: 25, before: 0, bold: true, italic: false },
  { size: 15, line: 20, before: 22, bold: true, italic: false },
  { size: 11.5, line: 16, before: 16, bold: true, italic: false },
  { size: 10.5, line: 15, before: 12, bold: true, italic: false },
  { size: 10.5, line: 15, before: 10, bold: true, italic: true },
  { size: 10.5, line: 15, before: 10, bold: false, italic: true },
]

/** Lists: how far each level is indented; the mark stands in the first `mark` points of it. */
export const list = { indent: 20, mark: 14 } as const

/** The tinted block of a decision: room at the sides, above and below the type, and the rule along its left edge. */
export const decision = { inset: 9, y: 8, rule: 2.25 } as const

/** Table cells: room inside, left and right, above and below the lines; a line has its leading above the type.
 * In Word the rule between rows takes room of its own. */
export const cell = { x: 5, top: 1.5, bottom: 5, rule: 0.625 } as const

/** Facts: the column of labels, and the space before the first. */
export const facts = { ...body, label: 92, before: 10 } as const

/** A signature: room to write in, width of the name and of the date, and the gaps between; the line takes the rest. */
export const signature = { room: 42, name: 172, gap: 12, date: 84 } as const

/** Ink: text, quieter text, thin rules, tint and rule of a decision, tint of closed items and header rows. */
export const ink = {
  text: '#16191d',
  quiet: '#4b5661',
  link: '#1f4e79',
  rule: '#b9c2ca',
  decisionRule: '#2f5d7e',
  decisionTint: '#f1f5f8',
  headTint: '#eceff2',
} as const
