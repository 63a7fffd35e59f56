import { fromPlainText } from '../../../src-main/domain/rich-text/build.ts'
import type { RichText } from '../../../src-main/domain/rich-text/rich-text.ts'

/** Rich text where a test may write a plain string: one paragraph per line. */
export function rich(value: string | RichText): RichText {
  return typeof value === 'string' ? fromPlainText(value) : value
}
