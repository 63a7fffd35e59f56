import type { RichText, RichTextNode } from '../rich-text/rich-text.ts'
import { placedNodes } from './rich-nodes.ts'

/** A passage of a text, and which of its paragraphs, headings and pictures it stands in, from 0. */
export interface Passage {
  readonly text: string
  readonly block: number
}

/** The passages of a rich text, each as one text whatever runs it is made of: paragraphs, headings, alternative texts, footnotes. */
export function placedPassages(doc: RichText): Passage[] {
  return placedNodes(doc)
    .map(({ node, block }) => ({ text: passage(node), block }))
    .filter(({ text }) => text !== '')
}

/** The same without their places. */
export function passagesOf(doc: RichText): string[] {
  return placedPassages(doc).map(({ text }) => text)
}

function passage({ type, attrs, content = [] }: RichTextNode): string {
  if (type === 'image') return String(attrs?.['alt'] ?? '')
  return content.map((run) => (run.type === 'hardBreak' ? '\n' : (run.text ?? ''))).join('')
}
