import type { Attachment } from '../../../src-main/domain/meeting/attachment.ts'

/** A public attachment (bilag) without file; `title` null where a source only counts it. */
export function attachment(title: string | null, changes: Partial<Attachment> = {}): Attachment {
  return {
    label: null,
    title,
    recommended: null,
    access: 'public',
    note: null,
    sha256: null,
    fileName: null,
    ...changes,
  }
}
