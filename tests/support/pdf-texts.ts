import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A text on a page: where its line stands, and where it begins and ends. */
export interface Said {
  readonly page: number
  readonly line: number
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The texts of a PDF's pages, in the order in which they were printed. */
export async function textsOf(bytes: Uint8Array): Promise<Said[]> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: true, verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent()
      return items.flatMap((item): Said[] => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , , from = 0, line = 0] = item.transform as readonly number[] // as pdf.js documents it
        return [{ page: at + 1, line, from, to: from + item.width, text: item.str.trim() }]
      })
    }),
  )
  await pdf.destroy()
  return pages.flat()
}
