import { isEmptyRichText } from '../../src-main/domain/rich-text/plain-text.ts'
import type { RichText, RichTextNode } from '../../src-main/domain/rich-text/rich-text.ts'

/** A text with a picture behind one of its blocks, counted from 0; where the text has fewer blocks by now, at its end. */
export function withPicture(value: RichText, picture: RichTextNode, block: number): RichText {
  const before = isEmptyRichText(value) ? [] : value.content
  return { ...value, content: before.toSpliced(block + 1, 0, picture) }
}
