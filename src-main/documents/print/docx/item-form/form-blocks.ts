import { type Leaf, nestStyle } from '../../../../domain/item-form/form-words.ts'
import { listFormOf, prefixInside } from '../../../../domain/rich-text/list-mark.ts'
import type { RichTextNode } from '../../../../domain/rich-text/rich-text.ts'
import { formPicture } from './form-pictures.ts'
import { formRuns } from './form-runs.ts'
import { deepestLevel, type FormState, type Standing } from './form-state.ts'
import { formTable } from './form-tables.ts'
import { styleId } from './style-id.ts'

/** Blocks of a rich text as Word's paragraphs and tables. */
export function formBlocks(
  nodes: readonly RichTextNode[] | undefined,
  standing: Standing,
  state: FormState,
): string {
  let quote = 'q'
  return (nodes ?? [])
    .map((node, at) => {
      const own = at === 0 ? standing : { ...standing, list: null }
      if (node.type !== 'blockquote') return formBlock(node, own, state)
      const follows = nodes?.[at - 1]?.type === 'blockquote'
      quote = follows && quote === 'Q' ? 'q' : 'Q'
      return formBlocks(node.content, { ...standing, path: standing.path + quote, list: null }, state)
    })
    .join('')
}

function formBlock(node: RichTextNode, standing: Standing, state: FormState): string {
  switch (node.type) {
    case 'paragraph':
      return paragraph(formRuns(node.content, state), styleOf('tekst', standing, state), standing, state)
    case 'heading':
      return paragraph(
        formRuns(node.content, state),
        styleOf(headingLeaf(node), standing, state),
        standing,
        state,
      )
    case 'bulletList':
    case 'orderedList':
      return list(node, standing, state)
    case 'table':
      return (
        formTable(node, state) +
        paragraph('', styleOf('mellemrum', standing, state), { ...standing, list: null }, state)
      )
    case 'image':
      return paragraph(formPicture(node, state), styleOf('tekst', standing, state), standing, state)
    default:
      throw new Error(`rich text holds a block that Word cannot be given: ${node.type}`)
  }
}

function list(node: RichTextNode, standing: Standing, state: FormState): string {
  const { path, prefix } = standing
  const start = node.type === 'orderedList' ? Number(node.attrs?.['start'] ?? 1) : null
  const form = listFormOf(node)
  const level = Math.min(deepestLevel, path.length)
  const number = state.lists.push({ level, start, form, prefix })
  return (node.content ?? [])
    .map((item, at) => {
      const within = start === null ? prefix : prefixInside(form, start + at, prefix)
      return formBlocks(item.content, { path: `${path}L`, list: number, prefix: within }, state)
    })
    .join('')
}

function paragraph(
  content: string,
  style: string | null,
  { list: number }: Standing,
  { lists }: FormState,
): string {
  const level = number === null ? 0 : (lists[number - 1]?.level ?? 0)
  const properties = [
    style === null ? '' : `<w:pStyle w:val="${style}"/>`,
    number === null ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`,
  ].join('')
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
}

function headingLeaf({ attrs }: RichTextNode): Leaf {
  const level = Number(attrs?.['level'])
  return level === 6 ? 'overskrift 6' : level === 5 ? 'overskrift 5' : 'overskrift 4'
}

/** Word's own style where one says it; otherwise one of ours, which carries the nesting. */
function styleOf(leaf: Leaf, { path, list: number }: Standing, { nests }: FormState): string | null {
  if (leaf === 'tekst') {
    if (path === '') return null
    if (path === 'Q') return 'Quote'
    if (/^L+$/.test(path) && number !== null) return 'ListParagraph'
  } else if (path === '' && leaf !== 'mellemrum') return `Heading${leaf.slice(-1)}`
  const name = nestStyle(path, leaf)
  nests.set(name, { path, leaf })
  return styleId(name)
}
