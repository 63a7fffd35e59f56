import type { FindHit } from '../../../src-main/domain/find/find-hit.ts'
import { type FindQuery, matchesIn, type Stretch } from '../../../src-main/domain/find/query.ts'
import type { PlainField } from '../../editor/spelling/field-text.ts'

/** The words of a block on the page, and the text nodes they come from. A footnote's words stand elsewhere. */
interface BlockWords {
  readonly text: string
  readonly nodes: readonly { readonly node: Text; readonly from: number }[]
}

/** The page of an item, once it is drawn to its end. */
export function drawnPage(itemId: string): Element | null {
  return document.querySelector(`article[data-item="${CSS.escape(itemId)}"]:not(:has([data-coming]))`)
}

/** The element on the page that holds the text of a hit; null while its item is not shown. */
export function fieldOf({ itemId, place }: Pick<FindHit, 'itemId' | 'place'>): Element | null {
  const item = drawnPage(itemId)
  if (place === 'title') return item?.querySelector('#item-title') ?? null
  const name = CSS.escape(`${itemId}:${place}`)
  return item?.querySelector(`[data-text="${name}"], [data-line="${name}"]`) ?? null
}

/** The plain field of a place; null where it is a rich text. */
export function plainFieldIn(field: Element | null): PlainField | null {
  return field instanceof HTMLTextAreaElement
    ? field
    : (field?.querySelector<PlainField>('textarea, input') ?? null)
}

/** The paragraphs and headings of a text on the page, as they are counted in a hit. */
export function paragraphsIn(field: Element): Element[] {
  if (field.matches('p')) return [field]
  // What is quoted stands there without a text box.
  return [...(field.querySelector('[role="textbox"]') ?? field).querySelectorAll('p, h4, h5, h6')]
}

/** Where the hits of one text stand on the page, in the order they came; null where one is in a footnote or a plain field. */
export function rangesOf(hits: readonly FindHit[], query: FindQuery): (Range | null)[] {
  const field = hits[0] === undefined ? null : fieldOf(hits[0])
  if (field === null) return hits.map(() => null)
  const paragraphs = paragraphsIn(field)
  const found = new Map<number, Range[]>()
  return hits.map(({ block, nth }) => {
    const paragraph = paragraphs[block]
    if (paragraph === undefined) return null
    const ranges = found.get(block) ?? rangesIn(paragraph, (text) => matchesIn(text, query))
    found.set(block, ranges)
    return ranges[nth] ?? null
  })
}

/** Where what is looked for stands in a paragraph on the page; nothing of its footnotes. */
export function rangesIn(paragraph: Element, look: (text: string) => readonly Stretch[]): Range[] {
  const words = wordsOf(paragraph)
  return look(words.text).flatMap((stretch) => rangeOf(words, stretch) ?? [])
}

function wordsOf(paragraph: Element): BlockWords {
  const walker = document.createTreeWalker(
    paragraph,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT
      return node.matches('.footnote, .ProseMirror-widget')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT
    },
  )
  const nodes: { node: Text; from: number }[] = []
  let text = ''
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) text += '\ufffc'
    if (!(node instanceof Text)) continue
    nodes.push({ node, from: text.length })
    text += node.data
  }
  return { text, nodes }
}

function rangeOf({ nodes }: BlockWords, { from, to }: Stretch): Range | null {
  const first = nodes.findLast((one) => one.from <= from)
  const last = nodes.findLast((one) => one.from < to)
  if (first === undefined || last === undefined) return null
  const range = document.createRange()
  range.setStart(first.node, from - first.from)
  range.setEnd(last.node, to - last.from)
  return range
}
