import { plainText } from '../../src-main/domain/rich-text/plain-text.ts'
import type { RichText } from '../../src-main/domain/rich-text/rich-text.ts'

/** The texts in unsaved values, to be read and copied: rich texts wherever they stand, and titles. */
export function unsavedTexts(values: readonly unknown[]): string[] {
  return values.flatMap(textsIn).filter((text) => text.trim() !== '')
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'doc') return [plainText(value as RichText)]
  const title = 'title' in value && typeof value.title === 'string' ? [value.title] : []
  return [...title, ...Object.values(value).flatMap(textsIn)]
}
