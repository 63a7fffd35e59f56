import { type Document, Packer } from 'docx'
import type { WordParts } from './fixed-parts.ts'

/** What the library's packer makes the parts with; it declares this private, and offers the parts only inside a zip. */
interface PartsCompiler {
  compile(document: Document): WordParts
}

/**
 * The parts of a document as XML and pictures. The library would pack them with a clock and a slow zip of its own, which
 * would have to be unpacked again; its version is fixed, and every test of a Word file goes through here.
 */
export function wordParts(document: Document): WordParts {
  const { compiler } = Packer as unknown as { readonly compiler: PartsCompiler } // see above
  return compiler.compile(document)
}
