import { createHash } from 'node:crypto'
import { essence } from '../../domain/item-form/word-text.ts'
import type { RichText } from '../../domain/rich-text/rich-text.ts'

/** The fingerprint (SHA-256) of what a section says, by which it is known whether it was changed since it was sent. */
export function formFingerprint(text: RichText | null): string {
  return createHash('sha256')
    .update(JSON.stringify(essence(text)))
    .digest('hex')
}
