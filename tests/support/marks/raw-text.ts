import JSZip from 'jszip'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** All text of a file in small letters and digits, found with other programs than ours: pdf.js, JSZip, and a plain look. */
export async function rawText(bytes: Uint8Array): Promise<string> {
  const head = Buffer.from(bytes.subarray(0, 5)).toString('latin1')
  if (head === '%PDF-') return bare(await pdfText(bytes))
  if (head.startsWith('PK')) return bare(await zipText(bytes))
  return bare(markup(new TextDecoder().decode(bytes)))
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** A markup or data file as it lies there, without its tags, and the runs of a data file one after the other. */
function markup(text: string): string {
  const runs = [...text.matchAll(/"text":\s*"((?:[^"\\]|\\.)*)"/g)].map(([, run]) => run)
  return [text, text.replace(/<[^>]*>/g, ''), runs.join('')].join('|')
}

async function zipText(bytes: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(bytes)
  const parts = await Promise.all(
    Object.values(zip.files).map(async (file) => file.name + markup(await file.async('string'))),
  )
  return parts.join('|')
}

interface Node {
  readonly alt?: string
  readonly children?: readonly Node[]
}

interface Bookmark {
  readonly title: string
  readonly items: readonly Bookmark[]
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: true, verbosity: 0 })
  const pdf = await task.promise
  const { info, metadata } = await pdf.getMetadata()
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1)
      const { items } = await page.getTextContent()
      const links: readonly { readonly url?: string }[] = await page.getAnnotations()
      const tree = (await page.getStructTree()) as Node | null // as pdf.js documents it
      return [
        ...items.map((item) => ('str' in item ? item.str : '')),
        ...links.map(({ url }) => url ?? ''),
        ...alternatives(tree),
      ].join('')
    }),
  )
  const attached = Object.values((await pdf.getAttachments()) ?? {}) as { readonly content: Uint8Array }[] // as pdf.js documents them
  const bookmarks = ((await pdf.getOutline()) ?? []) as readonly Bookmark[] // as pdf.js documents them
  await task.destroy()
  return [
    ...pages,
    JSON.stringify(info),
    metadata === null ? '' : JSON.stringify([...metadata]),
    ...titles(bookmarks),
    ...attached.map(({ content }) => markup(new TextDecoder().decode(content))),
  ].join('|')
}

function alternatives(node: Node | null): string[] {
  return node === null ? [] : [node.alt ?? '', ...(node.children ?? []).flatMap(alternatives)]
}

function titles(bookmarks: readonly Bookmark[]): string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...titles(items)])
}
