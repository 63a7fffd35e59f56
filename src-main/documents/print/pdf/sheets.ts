import type { Block, HeadingBlock, Outline } from '../../outline/outline.ts'

/** A part of an outline that begins on a page of its own: what stands from one page break to the next. */
export interface Sheet {
  readonly blocks: readonly Block[]
  /** What is in it, for comparing. */
  readonly key: string
  /** Its headings in the contents list, by id; the first one is on its first page. */
  readonly headings: readonly string[]
  /** The same headings as the contents list shows them, for comparing. */
  readonly listed: string
}

/** An outline in its sheets, and what it has besides, for comparing. */
export interface Sheets {
  readonly frame: string
  readonly sheets: readonly Sheet[]
}

/** The outline parted at its page breaks. The first sheet is the document's own: its title, its contents. */
export function sheetsOf({ blocks, ...frame }: Outline): Sheets {
  const breaks = blocks.flatMap((block, at) => (block.kind === 'page-break' ? [at] : []))
  const sheets = [-1, ...breaks].map((from, at) =>
    sheetOf(blocks.slice(from + 1, breaks[at] ?? blocks.length)),
  )
  return { frame: JSON.stringify(frame), sheets }
}

function sheetOf(blocks: readonly Block[]): Sheet {
  const listed = blocks.filter((block): block is HeadingBlock => block.kind === 'heading' && block.inContents)
  return {
    blocks,
    key: JSON.stringify(blocks),
    headings: blocks[0] === listed[0] ? listed.map(({ id }) => id) : [],
    listed: JSON.stringify(listed.map(({ id, text, closed, notes }) => ({ id, text, closed, notes }))),
  }
}

/** Whether two outlines say the same. */
export function isSame(one: Sheets, other: Sheets): boolean {
  return (
    one.frame === other.frame &&
    one.sheets.length === other.sheets.length &&
    one.sheets.every(({ key }, at) => key === other.sheets[at]?.key)
  )
}

/**
 * The sheet that bears a heading, if nothing but its own text is other than before: then every page outside it is as it was, and
 * so are its first page and the numbers of its footnotes. Null otherwise; the first sheet is never the one.
 */
export function onlyChanged(now: Sheets, before: Sheets, heading: string): number | null {
  const at = now.sheets.findIndex(({ headings }) => headings.includes(heading))
  const [own, old] = [now.sheets[at], before.sheets[at]]
  if (at < 1 || own === undefined || old === undefined || own.listed !== old.listed) return null
  const others = (from: Sheets) => ({ ...from, sheets: from.sheets.toSpliced(at, 1) })
  return isSame(others(now), others(before)) ? at : null
}
