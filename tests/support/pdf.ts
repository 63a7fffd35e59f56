import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader finds in a finished PDF. */
export interface ReadPdf {
  readonly title: string | null
  readonly author: string | null
  readonly language: string | null
  /** Text of each page, runs parted by a space where the file parts them. */
  readonly pages: readonly string[]
  readonly bookmarks: readonly { readonly title: string; readonly level: number; readonly page: number }[]
  /** Names of the structure elements of each page, in reading order. */
  readonly roles: readonly (readonly string[])[]
  /** Pages that the links of each page lead to, and addresses outside. */
  readonly links: readonly (readonly (number | string)[])[]
  /** Alternative texts of pictures, in order. */
  readonly alternatives: readonly string[]
}

interface StructNode {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly StructNode[]
}

interface OutlineNode {
  readonly title: string
  readonly dest: string | unknown[] | null
  readonly items: readonly OutlineNode[]
}

/** Reads a PDF back with another program than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: true, verbosity: 0 })
  const pdf = await task.promise
  const { info } = await pdf.getMetadata()
  const facts = info as { readonly Title?: string; readonly Author?: string; readonly Language?: string } // as pdf.js documents them
  const pageOf = async (dest: string | unknown[] | null): Promise<number> => {
    const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
    return (await pdf.getPageIndex(target?.[0] as Parameters<typeof pdf.getPageIndex>[0])) + 1 // a destination begins with its page
  }
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1)
  const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)))
  const trees = await Promise.all(
    pages.map(async (page) => (await page.getStructTree()) as StructNode | null),
  )
  const texts = await Promise.all(
    pages.map(async (page) =>
      (await page.getTextContent()).items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
        .join(''),
    ),
  )
  const links = await Promise.all(
    pages.map(async (page) => {
      const found: { readonly url?: string; readonly dest?: string | unknown[] | null }[] =
        await page.getAnnotations()
      return Promise.all(found.map(async (link) => link.url ?? (await pageOf(link.dest ?? null))))
    }),
  )
  const read: ReadPdf = {
    title: facts.Title ?? null,
    author: facts.Author ?? null,
    language: facts.Language ?? null,
    pages: texts,
    bookmarks: await bookmarksOf(((await pdf.getOutline()) ?? []) as readonly OutlineNode[], 1, pageOf),
    roles: trees.map((tree) => rolesOf(tree)),
    links,
    alternatives: trees.flatMap((tree) => alternativesOf(tree)),
  }
  await task.destroy()
  return read
}

async function bookmarksOf(
  nodes: readonly OutlineNode[],
  level: number,
  pageOf: (dest: string | unknown[] | null) => Promise<number>,
): Promise<{ readonly title: string; readonly level: number; readonly page: number }[]> {
  const found = await Promise.all(
    nodes.map(async (node) => [
      { title: node.title, level, page: await pageOf(node.dest) },
      ...(await bookmarksOf(node.items, level + 1, pageOf)),
    ]),
  )
  return found.flat()
}

function rolesOf(node: StructNode | null): string[] {
  if (node === null) return []
  const below = (node.children ?? []).flatMap((child) => rolesOf(child))
  return node.role === undefined ? below : [node.role, ...below]
}

function alternativesOf(node: StructNode | null): string[] {
  if (node === null) return []
  const own = node.role === 'Figure' && node.alt !== undefined ? [node.alt] : []
  return [...own, ...(node.children ?? []).flatMap((child) => alternativesOf(child))]
}
