import type { RichTextNode } from './rich-text.ts'

/** A footnote (fodnote): plain words, whose number stands where the node stands. */
export function footnote(text: string): RichTextNode {
  return text === '' ? { type: 'footnote' } : { type: 'footnote', content: [{ type: 'text', text }] }
}

/** The words of a footnote. */
export function footnoteText({ content }: RichTextNode): string {
  return (content ?? []).map(({ text }) => text ?? '').join('')
}
