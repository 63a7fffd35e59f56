import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Outline } from '../../outline/outline.ts'
import type { Printed, PrintResources } from '../printed.ts'
import { fontCoverage } from './font-coverage.ts'
import { outlineData } from './outline-data.ts'
import { type DrawnPages, drawnPages, type PagePicture, type PageWish, pagePicture } from './page-picture.ts'
import { brokenPictures, layOut, typstCompiler } from './typst-layout.ts'

/** A printer that keeps its fonts and template, for printing more than one document. */
export interface PdfPrinter {
  /** A tagged PDF/UA-1, and the page of every heading in the contents list. */
  readonly print: (outline: Outline) => Printed
  /** The pages alone, without making the file: what Word's contents list needs. */
  readonly layout: (outline: Outline) => ReadonlyMap<string, number>
  /** One page as a picture. The pages of the last document are kept, so that turning the page costs nothing. */
  readonly page: (outline: Outline, wish: PageWish) => PagePicture
}

/** The pages of one document as pictures, and where its headings stand. */
interface Shown {
  readonly outline: string
  readonly drawn: DrawnPages
  readonly places: ReadonlyMap<string, number>
}

/** How many further documents the compiler remembers the parts of a document for. */
const memory = 2

/** Makes a printer out of the template and the fonts. Loading takes a few milliseconds, and nothing is read from disk. */
export function createPdfPrinter(resources: PrintResources): PdfPrinter {
  const compiler = typstCompiler(resources)
  const covers = fontCoverage(resources.fonts)
  const compile = (outline: Outline): NodeTypstDocument => {
    compiler.evictCache(memory)
    const data = outlineData(outline, { covers, broken: new Set() })
    try {
      return layOut(compiler, resources.typstTemplate, data)
    } catch (error) {
      const broken = brokenPictures(compiler, data.pictures)
      if (broken.size === 0) throw error
      return layOut(compiler, resources.typstTemplate, outlineData(outline, { covers, broken }))
    }
  }
  const show = (outline: Outline, key: string): Shown => {
    const document = compile(outline)
    const drawn = drawnPages(compiler.plainSvg(document), document.numOfPages)
    return { outline: key, drawn, places: pagesOf(compiler, document) }
  }
  let shown: Shown | null = null
  return {
    print: (outline) => {
      const document = compile(outline)
      return {
        bytes: compiler.pdf(document, { pdfStandard: 'ua-1' }),
        pages: pagesOf(compiler, document),
      }
    },
    layout: (outline) => pagesOf(compiler, compile(outline)),
    page: (outline, { page, heading }) => {
      const key = JSON.stringify(outline)
      if (shown?.outline !== key) shown = show(outline, key)
      const place = heading === null ? undefined : shown.places.get(heading)
      return pagePicture(shown.drawn, page ?? place ?? 1)
    },
  }
}

/** Prints one outline as a tagged PDF/UA-1; see `createPdfPrinter` for printing more than one. */
export function printPdf(outline: Outline, resources: PrintResources): Printed {
  return createPdfPrinter(resources).print(outline)
}

/** The page of every heading in the contents list, from 1, without making the file. */
export function layoutPages(outline: Outline, resources: PrintResources): ReadonlyMap<string, number> {
  return createPdfPrinter(resources).layout(outline)
}

function pagesOf(compiler: NodeCompiler, document: NodeTypstDocument): ReadonlyMap<string, number> {
  const [found] = compiler.query(document, { selector: '<pages>', field: 'value' }) as [[string, number][]] // what the template writes
  return new Map(found)
}
