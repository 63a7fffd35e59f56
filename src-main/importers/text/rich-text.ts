import type { RichText, RichTextNode } from '../../domain/rich-text/rich-text.ts'
import { healGaps } from '../lines/heal-gaps.ts'
import type { Line, Style } from '../lines/line.ts'
import { documentOf } from './block-of.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { plainBlocks } from './plain-blocks.ts'

/** How the document at hand is written: its style, and how many letters a full line holds. */
export interface Layout {
  readonly style: Style
  readonly width: number
}

/** Lines of running text as blocks: paragraphs, lists, sub-headings. */
export function toBlocks(lines: readonly Line[], layout: Layout): RichTextNode[] {
  const healed = healGaps(lines, layout.width)
  return layout.style === 'markdown' ? markdownBlocks(healed) : plainBlocks(healed, layout.width)
}

/** Lines of running text as a rich text. */
export function toRichText(lines: readonly Line[], layout: Layout): RichText {
  return documentOf(toBlocks(lines, layout))
}

/** As `toRichText`, null where there are no lines. */
export function toBody(lines: readonly Line[], layout: Layout): RichText | null {
  return lines.length === 0 ? null : toRichText(lines, layout)
}
