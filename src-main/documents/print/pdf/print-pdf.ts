import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Outline } from '../../outline/outline.ts'
import type { Printed, PrintResources } from '../printed.ts'
import { fontCoverage } from './font-coverage.ts'
import { type OutlineData, outlineData } from './outline-data.ts'

/** A folder that need not exist: everything the template reads lies in memory. */
const root = process.platform === 'win32' ? 'C:\\referent' : '/referent'

/** A printer that keeps its fonts and template, for printing more than one document. */
export interface PdfPrinter {
  /** A tagged PDF/UA-1, and the page of every heading in the contents list. */
  readonly print: (outline: Outline) => Printed
  /** The pages alone, without making the file: what Word's contents list needs. */
  readonly layout: (outline: Outline) => ReadonlyMap<string, number>
}

/** Makes a printer out of the template and the fonts. Loading takes a few milliseconds, and nothing is read from disk. */
export function createPdfPrinter(resources: PrintResources): PdfPrinter {
  const compiler = NodeCompiler.create({
    workspace: root,
    fontArgs: [{ fontBlobs: resources.fonts.map((font) => Buffer.from(font)) }],
  })
  const covers = fontCoverage(resources.fonts)
  const compile = (outline: Outline) =>
    compileData({ compiler, template: resources.typstTemplate, data: outlineData(outline, covers) })
  return {
    print: (outline) => {
      const document = compile(outline)
      const bytes = compiler.pdf(document, { pdfStandard: 'ua-1' })
      const pages = pagesOf(compiler, document)
      compiler.evictCache(2)
      return { bytes, pages }
    },
    layout: (outline) => pagesOf(compiler, compile(outline)),
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

function compileData(job: {
  readonly compiler: NodeCompiler
  readonly template: string
  readonly data: OutlineData
}): NodeTypstDocument {
  const { compiler, template, data } = job
  for (const picture of data.pictures) compiler.mapShadow(inMemory(picture.name), Buffer.from(picture.bytes))
  const compiled = compiler.compile({ mainFileContent: template, inputs: { document: data.json } })
  for (const picture of data.pictures) compiler.unmapShadow(inMemory(picture.name))
  const { result } = compiled
  if (result === null) {
    const reasons = compiled.takeDiagnostics()?.shortDiagnostics ?? []
    throw new Error(`the PDF template did not compile: ${JSON.stringify(reasons)}`)
  }
  return result
}

function pagesOf(compiler: NodeCompiler, document: NodeTypstDocument): ReadonlyMap<string, number> {
  const [found] = compiler.query(document, { selector: '<pages>', field: 'value' }) as [[string, number][]] // what the template writes
  return new Map(found)
}

function inMemory(name: string): string {
  return process.platform === 'win32' ? `${root}\\${name}` : `${root}/${name}`
}
