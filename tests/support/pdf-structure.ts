import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An element of a PDF's structure: its role, its alternative text, and what is read aloud in it. */
export interface Tagged {
  readonly role: string
  readonly alt: string | null
  /** All words inside, in reading order. */
  readonly text: string
  /** Whether an annotation (a link's area) belongs to it. */
  readonly object: boolean
  readonly children: readonly Tagged[]
}

/** The structure of a PDF page by page, and the words of it that no element and no artefact holds. */
export interface Structure {
  readonly pages: readonly Tagged[]
  readonly untagged: readonly string[]
}

interface Node {
  readonly role?: string
  readonly alt?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

/** Reads the tags of a PDF back with another program than the one that wrote them. */
export async function readStructure(bytes: Uint8Array): Promise<Structure> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const pdf = await task.promise
  const pages: Tagged[] = []
  const untagged: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const tree = (await page.getStructTree()) as Node | null
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const marked = wordsById(items)
    if (tree !== null) pages.push(tagged(tree, marked.words))
    const held = new Set(tree === null ? [] : idsOf(tree))
    const loose = [...marked.words].filter(([id]) => !held.has(id)).map(([, words]) => words)
    untagged.push(...[...loose, ...marked.loose].filter((words) => words.trim() !== ''))
    page.cleanup()
  }
  await task.destroy()
  return { pages, untagged }
}

/** An element and all below it, in reading order. */
export function withBelow(element: Tagged): Tagged[] {
  return [element, ...element.children.flatMap(withBelow)]
}

type Items = Awaited<
  ReturnType<
    Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>['getTextContent']
  >
>['items']

/** The words of each piece of marked content, and those in none; artefacts are passed over. */
function wordsById(items: Items) {
  const words = new Map<string, string>()
  const loose: string[] = []
  const open: (string | null)[] = []
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id ?? (tagOf(item) === 'Artifact' ? null : (open.at(-1) ?? '')))
      continue
    }
    const place = open.length === 0 ? '' : open.at(-1)
    if (place === '') loose.push(item.str)
    else if (place !== null && place !== undefined)
      words.set(place, (words.get(place) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
  }
  return { words, loose }
}

/** The mark itself, which pdf.js tells and leaves out of its types. */
function tagOf(item: object): unknown {
  return 'tag' in item ? item.tag : null
}

function idsOf(node: Node): string[] {
  return [...(node.id === undefined ? [] : [node.id]), ...(node.children ?? []).flatMap(idsOf)]
}

function tagged(node: Node, words: ReadonlyMap<string, string>): Tagged {
  const children = node.children ?? []
  const parts = children.map((child) =>
    child.role === undefined ? (words.get(child.id ?? '') ?? '') : tagged(child, words),
  )
  return {
    role: node.role ?? '',
    alt: node.alt ?? null,
    text: parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    object: children.some(({ type }) => type === 'object'),
    children: parts.filter((part) => typeof part !== 'string'),
  }
}
