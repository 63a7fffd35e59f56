import { wordNote } from '../../../../domain/item-form/word-text.ts'
import { footnoteText } from '../../../../domain/rich-text/footnote.ts'
import type { RichTextNode } from '../../../../domain/rich-text/rich-text.ts'
import { type FormState, linkId } from './form-state.ts'
import { escaped } from './xml.ts'

/** The runs of a paragraph, with their marks and links. */
export function formRuns(nodes: readonly RichTextNode[] | undefined, state: FormState): string {
  return (nodes ?? []).map((node) => linked(node, run(node, state), state)).join('')
}

/** A run of plain text. */
export function plainRun(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}

function run(node: RichTextNode, { notes }: FormState): string {
  if (node.type === 'footnote') {
    const id = notes.push(wordNote(footnoteText(node)))
    return `<w:r>${properties(node, 'FootnoteReference')}<w:footnoteReference w:id="${id}"/></w:r>`
  }
  const content = node.type === 'hardBreak' ? '<w:br/>' : pieces(node.text ?? '')
  return `<w:r>${properties(node)}${content}</w:r>`
}

/** Tabs are signs of their own in Word. */
function pieces(text: string): string {
  return text
    .split('\t')
    .map((part) => (part === '' ? '' : `<w:t xml:space="preserve">${escaped(part)}</w:t>`))
    .join('<w:tab/>')
}

function properties(node: RichTextNode, style: string | null = null): string {
  const has = (type: string) => (node.marks ?? []).some((mark) => mark.type === type)
  const own = style ?? (has('link') ? 'Hyperlink' : null)
  const marks = [
    own === null ? '' : `<w:rStyle w:val="${own}"/>`,
    has('bold') ? '<w:b/>' : '',
    has('italic') ? '<w:i/>' : '',
    has('underline') ? '<w:u w:val="single"/>' : '',
  ].join('')
  return marks === '' ? '' : `<w:rPr>${marks}</w:rPr>`
}

function linked(node: RichTextNode, content: string, { addresses }: FormState): string {
  const link = (node.marks ?? []).find(({ type }) => type === 'link')
  if (link === undefined) return content
  const at = addresses.push(String(link.attrs?.['href'] ?? ''))
  return `<w:hyperlink r:id="${linkId(at)}">${content}</w:hyperlink>`
}
