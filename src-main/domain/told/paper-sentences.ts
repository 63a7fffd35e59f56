/** What is told of a document: what a screen reader meets, what the public version leaves out, which attachments are not in it. */
export interface PaperSentences {
  'read-title': { title: string }
  'read-in-danish': null
  'read-headings': { levels: readonly { readonly level: number; readonly count: number }[] }
  'read-lists': { count: number }
  'read-tables': { count: number; good: number }
  'read-images': { count: number; good: number }
  'read-links': { count: number }
  'left-out-closed': {
    number: number
    parts: readonly ('title' | 'content' | 'decision')[]
    attachments: number
  }
  'left-out-attachment': { number: number; title: string }
  'left-out-unnamed': { number: number; count: number }
  'texts-redacted': { count: number }
  'attachment-separate': {
    label: string
    title: string
    fileName: string | null
    why: 'none' | 'missing' | 'damaged' | 'encrypted' | 'other-format'
  }
}
