/** A mark on a run of text: bold, italic, underline, or link with `attrs.href`. */
export interface RichTextMark {
  type: string
  attrs?: Record<string, unknown>
}

/** A node in ProseMirror's JSON form. */
export interface RichTextNode {
  type: string
  attrs?: Record<string, unknown>
  content?: RichTextNode[]
  marks?: RichTextMark[]
  text?: string
}

/** A rich text that has passed the gate: a document in ProseMirror's JSON, in canonical form. */
export interface RichText {
  type: 'doc'
  content: RichTextNode[]
}

/** How rich text lies in the store: the version of the schema it was written under, and the document. */
export interface StoredRichText {
  version: number
  doc: unknown
}

/** The version written today. */
export const richTextVersion = 1

/** A text with nothing in it. */
export const emptyRichText: RichText = { type: 'doc', content: [{ type: 'paragraph' }] }
