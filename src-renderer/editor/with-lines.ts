import { paragraph } from '../../src-main/domain/rich-text/build.ts'
import type { RichText, RichTextNode } from '../../src-main/domain/rich-text/rich-text.ts'

/** A text with lines written at its end: the first goes on from its last paragraph, the others are paragraphs of their own. */
export function withLines(value: RichText, lines: readonly string[]): RichText {
  const [first, ...rest] = lines
  if (first === undefined) return value
  const last = value.content.at(-1)
  const joined =
    last?.type === 'paragraph'
      ? [...value.content.slice(0, -1), continued(last, first)]
      : [...value.content, paragraph(first)]
  return { ...value, content: [...joined, ...rest.map((line) => paragraph(line))] }
}

function continued(last: RichTextNode, text: string): RichTextNode {
  if (text === '') return last
  return { ...last, content: [...(last.content ?? []), { type: 'text', text }] }
}
