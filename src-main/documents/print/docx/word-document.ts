import { Document, type ISectionOptions } from 'docx'
import type { Outline } from '../../outline/outline.ts'
import { cleanText } from '../paper/clean-text.ts'
import { listedHeadings } from '../paper/heading-ranks.ts'
import { type Measures, measures } from '../paper/measures.ts'
import { bookmarkNames } from './bookmarks.ts'
import { wordLetterhead } from './letterhead.ts'
import { wordNotes } from './notes.ts'
import { pageFooter, pageHeader } from './page-edges.ts'
import { printBlocks } from './print-blocks.ts'
import type { Place, WordState } from './state.ts'
import { documentStyles } from './styles.ts'
import { twips } from './units.ts'

const outermost: Omit<Place, 'width'> = {
  style: null,
  indent: 0,
  depth: 0,
  mark: null,
  outline: null,
  bold: false,
  toRight: false,
  follows: null,
}

/** The outline as a document of the docx library, made anew each time, because packing changes it. */
export function wordDocument(outline: Outline, pages: ReadonlyMap<string, number>): Document {
  const contents = listedHeadings(outline.blocks)
  const m = measures(outline.look)
  const state: WordState = {
    measures: m,
    pages,
    contents,
    bookmarks: bookmarkNames(contents),
    notes: [],
    lists: [],
  }
  const children = [
    ...wordLetterhead(outline.look, m),
    ...printBlocks(outline.blocks, { ...outermost, width: m.room.width }, state),
  ]
  return new Document({
    title: cleanText(outline.title),
    creator: cleanText(outline.author),
    lastModifiedBy: cleanText(outline.author),
    styles: documentStyles(outline.look.font, m),
    numbering: { config: state.lists },
    ...(state.notes.length === 0 ? {} : { footnotes: wordNotes(state.notes) }),
    sections: [
      {
        properties: pageProperties(m.page),
        headers: { default: pageHeader(outline, m) },
        footers: { default: pageFooter(outline.look.footer, m) },
        children,
      },
    ],
  })
}

function pageProperties(page: Measures['page']): NonNullable<ISectionOptions['properties']> {
  const { top, bottom, left, right } = page.margins
  return {
    page: {
      size: { width: twips(page.width), height: twips(page.height) },
      margin: {
        top: twips(top),
        bottom: twips(bottom),
        left: twips(left),
        right: twips(right),
        header: twips(page.headerTop),
        footer: twips(page.footerBottom),
      },
    },
    grid: { linePitch: 0, type: 'default' },
  }
}
