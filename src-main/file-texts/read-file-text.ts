import type { FileText, NotRead } from '../domain/checks/file-text.ts'
import { extensionOf, kindOf } from './kind-of.ts'

/** The largest file whose text is read, in bytes (60 MB). */
export const largestReadFile = 60 * 1024 * 1024

/**
 * Reads the text out of a file: Word, Excel, PowerPoint, OpenDocument, PDF, HTML and plain text. What a reader needs is loaded when it is
 * used. A file that is not what it says, or is locked, answers why, and never throws.
 */
export async function readFileText(bytes: Uint8Array, fileName: string): Promise<FileText> {
  if (bytes.length > largestReadFile) return notRead('too-big')
  try {
    switch (kindOf(bytes, fileName)) {
      case 'pdf':
        return await (await import('./pdf-text.ts')).pdfText(bytes)
      case 'office':
        return (await import('./office-text.ts')).officeText(bytes)
      case 'locked-office':
        return notRead('protected')
      case 'text':
        return (await import('./plain-file-text.ts')).plainFileText(bytes, extensionOf(fileName))
      case 'unknown':
        return notRead('kind')
    }
  } catch {
    // The libraries throw whatever a broken file makes them stumble over; what is told is that it could not be read.
    return notRead('damaged')
  }
}

function notRead(why: NotRead): FileText {
  return { read: false, why }
}
