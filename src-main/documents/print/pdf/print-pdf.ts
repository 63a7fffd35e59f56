import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Outline, PaperLook } from '../../outline/outline.ts'
import type { Printed, PrintResources } from '../printed.ts'
import { fontCoverage } from './font-coverage.ts'
import { type OutlineData, outlineData, type Within } from './outline-data.ts'
import { drawnPages, type PageWish } from './page-picture.ts'
import { pageShow, type ShownPage } from './page-show.ts'
import { type PlacedBlock, type PlaceMark, placedBlocks } from './placed-blocks.ts'
import { withReaderHints } from './reader-hints.ts'
import { brokenPictures, layOut, typstCompiler } from './typst-layout.ts'

/** A printer that keeps its fonts and template, for printing more than one document. */
export interface PdfPrinter {
  /** Loads a family of fonts before the first document that is set in it. */
  readonly load: (font: PaperLook['font']) => void
  /** A tagged PDF/UA-1, and the page of every heading in the contents list. */
  readonly print: (outline: Outline) => Printed
  /** A tagged PDF/A-3a that carries the meeting file, where one is given. */
  readonly archive: (outline: Outline, carried: Uint8Array | null) => Printed
  /** The pages alone, without making the file: what Word's contents list needs. */
  readonly layout: (outline: Outline) => ReadonlyMap<string, number>
  /** One page as a picture. The pages of the last document are kept, so that turning the page costs nothing. */
  readonly page: (outline: Outline, wish: PageWish) => ShownPage
}

/** How many further documents the compiler remembers the parts of a document for. */
const memory = 2

/** A compiler that holds one family of fonts, and which characters it can show. */
interface Press {
  readonly compiler: NodeCompiler
  readonly covers: (codePoint: number) => boolean
}

/** A document laid out, which characters of it are boxes, and the compiler that knows it. */
interface LaidOut {
  readonly compiler: NodeCompiler
  readonly document: NodeTypstDocument
  readonly boxed: readonly string[]
}

/** Makes a printer out of the template and the fonts. A family is loaded with the first document that is set in it. */
export function createPdfPrinter(resources: PrintResources): PdfPrinter {
  const press = pressesOf(resources)
  const compile = (outline: Outline, given: Partial<Given> = {}): LaidOut => {
    const { compiler, covers } = press(outline.look.font)
    compiler.evictCache(memory)
    return compiled(
      outline,
      { compiler, covers },
      { template: resources.typstTemplate, carried: null, places: false, within: null, ...given },
    )
  }
  return {
    load: (font) => void press(font),
    print: (outline) => printed(compile(outline), 'ua-1'),
    archive: (outline, carried) => printed(compile(outline, { carried }), 'a-3a'),
    layout: (outline) => pagesOf(compile(outline)),
    page: pageShow((outline, within) => {
      const laidOut = compile(outline, { places: true, within })
      const drawn = drawnPages(laidOut.compiler.plainSvg(laidOut.document), laidOut.document.numOfPages)
      return { drawn, headings: pagesOf(laidOut), notes: notesOf(laidOut), blocks: blocksOf(laidOut) }
    }),
  }
}

function pressesOf(resources: PrintResources): (font: PaperLook['font']) => Press {
  const known = new Map<PaperLook['font'], Press>()
  return (font) => {
    const fonts = known.has(font) ? [] : resources.fonts(font)
    const press = known.get(font) ?? { compiler: typstCompiler(fonts), covers: fontCoverage(fonts) }
    known.set(font, press)
    return press
  }
}

/**
 * What goes into a document beside its outline: the template, the meeting file that it carries (null for none), whether
 * it is asked where its blocks stand, and where it stands itself, if it is a part of another.
 */
interface Given {
  readonly template: string
  readonly carried: Uint8Array | null
  readonly places: boolean
  readonly within: Within | null
}

/** Lays an outline out; a picture that cannot be read to the end is found by trying, and its text stands instead. */
function compiled(outline: Outline, { compiler, covers }: Press, given: Given): LaidOut {
  const { template, carried, ...asked } = given
  const laidOut = (data: OutlineData): LaidOut => {
    const document = layOut(compiler, template, { ...data, carried })
    return { compiler, document, boxed: data.boxed }
  }
  const data = outlineData(outline, { covers, broken: new Set(), ...asked })
  try {
    return laidOut(data)
  } catch (error) {
    const broken = brokenPictures(compiler, data.pictures)
    if (broken.size === 0) throw error
    return laidOut(outlineData(outline, { covers, broken, ...asked }))
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

function printed(laidOut: LaidOut, pdfStandard: 'ua-1' | 'a-3a'): Printed {
  const { compiler, document, boxed } = laidOut
  const bytes = withReaderHints(compiler.pdf(document, { pdfStandard }))
  return { bytes, pages: pagesOf(laidOut), boxed }
}

function pagesOf({ compiler, document }: LaidOut): ReadonlyMap<string, number> {
  const [found] = compiler.query(document, { selector: '<pages>', field: 'value' }) as [[string, number][]] // what the template writes
  return new Map(found)
}

/** How many footnotes stand before every heading in the contents list. */
function notesOf({ compiler, document }: LaidOut): ReadonlyMap<string, number> {
  const [found = []] = compiler.query(document, { selector: '<notes>', field: 'value' }) as [
    [string, number][],
  ] // what the template writes
  return new Map(found)
}

function blocksOf({ compiler, document }: LaidOut): PlacedBlock[] {
  const [marks = []] = compiler.query(document, { selector: '<places>', field: 'value' }) as [PlaceMark[]] // what the template writes
  return placedBlocks(marks)
}
