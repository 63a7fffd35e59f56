import type { RichTextMark } from './rich-text.ts'

/** Link addresses the schema holds. A scheme in capitals is the same scheme. */
export const linkTarget = /^(https?:\/\/|mailto:)\S+$/i

/** A link with its scheme in small letters, as it is stored; other marks as they are. */
export function withPlainScheme(mark: RichTextMark): RichTextMark {
  const href = mark.attrs?.['href']
  if (mark.type !== 'link' || typeof href !== 'string') return mark
  return {
    ...mark,
    attrs: { ...mark.attrs, href: href.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase()) },
  }
}
