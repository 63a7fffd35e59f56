import type { FileText } from '../domain/checks/file-text.ts'
import { withoutTags } from './without-tags.ts'

const marked = ['htm', 'html', 'xml']

/** The text of a plain, Markdown, CSV or HTML file; cells of a table are parted by tabs. */
export function plainFileText(bytes: Uint8Array, extension: string): FileText {
  const text = decoded(bytes)
  if (marked.includes(extension)) return read(withoutTags(text))
  return read(extension === 'csv' ? text.replace(/[,;]/g, '\t') : text)
}

function read(text: string): FileText {
  return { read: true, parts: [{ place: null, text }], without: [] }
}

/** UTF-8, UTF-16 with its mark, or else the code page of old Danish files. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
