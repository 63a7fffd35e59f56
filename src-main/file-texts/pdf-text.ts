import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { FilePart, FileText } from '../domain/checks/file-text.ts'
import { loadPdfReader } from './load-pdf-reader.ts'

/** How many pages are read; a longer file is not called checked. */
const mostPages = 3000

/** The text of a PDF page by page, with its notes and fields, its bookmarks and what it says of itself. */
export async function pdfText(bytes: Uint8Array): Promise<FileText> {
  const { getDocument } = await loadPdfReader()
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > mostPages) return { read: false, why: 'too-big' }
    const pages = await pagesOf(pdf)
    return {
      read: true,
      parts: [...pages, { place: 'egenskaber', text: await factsOf(pdf) }],
      without: pages.flatMap(({ place, text }) => (text.trim() === '' && place !== null ? [place] : [])),
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return { read: false, why: 'protected' }
    throw error
  } finally {
    await task.destroy()
  }
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<FilePart[]> {
  const pages: FilePart[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    const notes = stringsIn(await page.getAnnotations(), ['contentsObj', 'fieldValue', 'str', 'url'])
    pages.push({ place: `side ${number}`, text: [words, ...notes].join('\n\n') })
    page.cleanup()
  }
  return pages
}

async function factsOf(pdf: PDFDocumentProxy): Promise<string> {
  const { info } = await pdf.getMetadata()
  const bookmarks = stringsIn(await pdf.getOutline(), ['title', 'items'])
  const attached = stringsIn(await pdf.getAttachments(), null)
  return [...stringsIn(info, null), ...bookmarks, ...attached].join('\n\n')
}

/** The texts of a value at any depth, under the named keys or under all. */
function stringsIn(value: unknown, keys: readonly string[] | null): string[] {
  if (typeof value === 'string') return [value]
  if (value instanceof Uint8Array || value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    Array.isArray(value) || keys === null || keys.includes(key) ? stringsIn(inner, keys) : [],
  )
}
