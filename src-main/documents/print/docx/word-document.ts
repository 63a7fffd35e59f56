import { Document, type ISectionOptions } from 'docx'
import type { Outline } from '../../outline/outline.ts'
import { cleanText } from '../paper/clean-text.ts'
import { listedHeadings } from '../paper/heading-ranks.ts'
import { page, room } from '../paper/measures.ts'
import { bookmarkNames } from './bookmarks.ts'
import { pageFooter, pageHeader } from './page-edges.ts'
import { printBlocks } from './print-blocks.ts'
import type { Place, WordState } from './state.ts'
import { documentStyles } from './styles.ts'
import { twips } from './units.ts'

const outermost: Place = {
  style: null,
  indent: 0,
  depth: 0,
  width: room.width,
  mark: null,
  bold: false,
  newPage: false,
}

/** The outline as a document of the docx library, made anew each time, because packing changes it. */
export function wordDocument(outline: Outline, pages: ReadonlyMap<string, number>): Document {
  const contents = listedHeadings(outline.blocks)
  const state: WordState = { pages, contents, bookmarks: bookmarkNames(contents), lists: [] }
  const children = printBlocks(outline.blocks, outermost, state)
  return new Document({
    title: cleanText(outline.title),
    creator: cleanText(outline.author),
    lastModifiedBy: cleanText(outline.author),
    styles: documentStyles(),
    numbering: { config: state.lists },
    sections: [
      {
        properties: pageProperties(),
        headers: { default: pageHeader(outline.header) },
        footers: { default: pageFooter() },
        children,
      },
    ],
  })
}

function pageProperties(): NonNullable<ISectionOptions['properties']> {
  const margin = twips(page.margin)
  return {
    page: {
      size: { width: twips(page.width), height: twips(page.height) },
      margin: {
        top: margin,
        bottom: margin,
        left: margin,
        right: margin,
        header: twips(page.headerTop),
        footer: twips(page.footerBottom),
      },
    },
    grid: { linePitch: 0, type: 'default' },
  }
}
