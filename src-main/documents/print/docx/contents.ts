import { Paragraph, TableOfContents } from 'docx'
import type { ContentsBlock } from '../../outline/outline.ts'
import { lineText } from '../paper/clean-text.ts'
import { isBlank } from '../paper/heading-ranks.ts'
import { plainRun } from './runs.ts'
import type { WordBlock, WordState } from './state.ts'
import { styleIds } from './styles.ts'

/** The contents list, already filled in from the PDF's layout, so that Word shows it without asking. */
export function wordContents(block: ContentsBlock, state: WordState): WordBlock[] {
  const levels = state.contents.map((heading) => heading.level)
  const range = levels.length === 0 ? '2-2' : `${Math.min(...levels)}-${Math.max(...levels)}`
  const heading = new Paragraph({ style: styleIds.frontHeading, children: [plainRun(block.heading)] })
  const list = new TableOfContents(lineText(block.heading), {
    hyperlink: true,
    headingStyleRange: range,
    beginDirty: false,
    cachedEntries: state.contents.map((entry) => ({
      title: lineText(entry.text),
      level: entry.level,
      ...pageOf(state.pages.get(entry.id)),
      href: state.bookmarks.get(entry.id) ?? entry.id,
    })),
  })
  return isBlank(block) ? [list] : [heading, list]
}

function pageOf(page: number | undefined): { readonly page?: number } {
  return page === undefined ? {} : { page }
}
