import type { RichTextNode } from './rich-text.ts'

/**
 * Attributes that came to the schema later, with the value that says nothing: it is left out of the canonical form, so that
 * texts written before stay as they are, to the last byte. A list's form; a picture's width (its own); a cell's columns.
 */
export const plainAttributes = { form: 'decimal', width: 'own', colwidth: null } as const

/** A node and all in it without the attributes that say nothing. */
export function withoutPlain(node: RichTextNode): RichTextNode {
  const { attrs, content, ...rest } = node
  return {
    ...rest,
    ...(attrs === undefined ? {} : { attrs: telling(attrs) }),
    ...(content === undefined ? {} : { content: content.map(withoutPlain) }),
  }
}

function telling(attrs: Record<string, unknown>): Record<string, unknown> {
  const plain = Object.entries(plainAttributes)
  return Object.fromEntries(
    Object.entries(attrs).filter(
      ([name, value]) => !plain.some(([key, says]) => key === name && says === value),
    ),
  )
}
