import { styleOf, wordsOf } from './elements.ts'
import { itemMark } from './item-mark.ts'
import { type ItemMark, type ListItem, listsOf } from './list-items.ts'
import type { LevelFormats } from './word-level-formats.ts'

const place = /^(l\d+)\s+level(\d+)/

/**
 * Word's list items, which are paragraphs with a mark in front (`mso-list:l0 level2 lfo1`), as nested lists; Word on the
 * web's too, which are a list for each item. Paragraphs that merely begin with a number stay paragraphs.
 */
export function wordLists(body: Element, formats: LevelFormats): void {
  for (const wrapper of body.querySelectorAll('.ListContainerWrapper'))
    wrapper.replaceWith(...wrapper.childNodes)
  for (const parent of new Set(
    [...body.querySelectorAll('p, li, div, h1, h2, h3, h4, h5, h6')].map((one) => one.parentElement),
  ))
    if (parent !== null) gather(parent, formats)
}

/** Replaces every run of items among an element's children with the lists they are. */
function gather(parent: Element, formats: LevelFormats): void {
  let run: { readonly first: Element; readonly items: ListItem[]; readonly gone: Element[] } | null = null
  const close = () => {
    if (run === null) return
    run.first.before(...listsOf(run.items, parent.ownerDocument))
    for (const element of run.gone) element.remove()
    run = null
  }
  for (const child of [...parent.childNodes]) {
    if (!(child instanceof Element)) {
      if (wordsOf(child) !== '' && child.nodeType === Node.TEXT_NODE) close()
      continue
    }
    const items = itemsOf(child, formats)
    if (items.length > 0) {
      run ??= { first: child, items: [], gone: [] }
      run.items.push(...items)
      run.gone.push(child)
    } else if (run !== null && goesOn(child)) {
      const last = run.items.pop()
      if (last !== undefined) run.items.push({ ...last, content: [...last.content, child] })
    } else close()
  }
  close()
}

function itemsOf(element: Element, formats: LevelFormats): ListItem[] {
  if (element.localName === 'ul' || element.localName === 'ol') return webItems(element)
  const [, list, level] = place.exec(styleOf(element).get('mso-list') ?? '') ?? []
  if (level === undefined || /^h\d$/.test(element.localName)) return []
  const text = takeMark(element)
  if (text === null) return []
  const mark = itemMark(text, formats.get(`${list}:level${level}`))
  const paragraph = element.ownerDocument.createElement('p')
  paragraph.append(...element.childNodes)
  return [{ level: Number(level), mark, content: [paragraph] }]
}

/** A paragraph in the dress of a list but without a mark belongs to the item above it. */
function goesOn(element: Element): boolean {
  return /\bMsoListParagraph/.test(element.className) && wordsOf(element) !== ''
}

/** Takes the mark out of a paragraph: what Word says to ignore, or what stands for those that know no lists; null where there is none. */
function takeMark(element: Element): string | null {
  const ignored = element.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]')
  const marks = ignored === null ? betweenComments(element) : [ignored]
  const text = marks.map(wordsOf).join(' ').trim()
  for (const mark of marks) mark.parentNode?.removeChild(mark)
  return marks.length === 0 ? null : text
}

/** The nodes between `<![if !supportLists]>` and `<![endif]>`. */
function betweenComments(element: Element): ChildNode[] {
  const nodes = [...element.childNodes]
  const from = nodes.findIndex((node) => isComment(node, '[if !supportLists]'))
  const to = nodes.findIndex((node, at) => at > from && isComment(node, '[endif]'))
  return from < 0 || to < 0 ? [] : nodes.slice(from + 1, to)
}

function isComment(node: Node, words: string): boolean {
  return node.nodeType === Node.COMMENT_NODE && node.textContent?.trim() === words
}

/** The items of one of Word on the web's lists, each of which says how deep it lies. */
function webItems(list: Element): ListItem[] {
  const items = [...list.children].filter((item) => item.hasAttribute('data-listid'))
  const start = Number(list.getAttribute('start') ?? 1)
  return items.map((item, at) => ({
    level: Number(item.getAttribute('data-aria-level') ?? item.getAttribute('aria-level') ?? 1),
    mark: webMark(list, item, start + at),
    content: [...item.childNodes],
  }))
}

function webMark(list: Element, item: Element, number: number): ItemMark {
  if (list.localName === 'ul') return { kind: 'bullet' }
  const style = styleOf(list).get('list-style-type') ?? styleOf(item).get('list-style-type') ?? ''
  const form = /alpha|latin/.test(style) ? 'alpha' : /roman/.test(style) ? 'roman' : 'decimal'
  return { kind: 'number', form, number }
}
