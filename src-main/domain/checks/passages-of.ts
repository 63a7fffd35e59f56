import type { RichText, RichTextNode } from '../rich-text/rich-text.ts'
import { richNodes } from './rich-nodes.ts'

/** The passages of a rich text, each as one text whatever runs it is made of: paragraphs, headings, alternative texts. */
export function passagesOf(doc: RichText): string[] {
  return richNodes(doc)
    .map(passage)
    .filter((text) => text !== '')
}

function passage({ type, attrs, content = [] }: RichTextNode): string {
  if (type === 'image') return String(attrs?.['alt'] ?? '')
  return content.map((run) => (run.type === 'hardBreak' ? '\n' : (run.text ?? ''))).join('')
}
