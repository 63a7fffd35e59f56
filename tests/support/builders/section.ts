import type { Section } from '../../../src-main/domain/meeting/item.ts'
import { type StandardSectionKey, sectionHeadings } from '../../../src-main/domain/meeting/section-keys.ts'
import type { RichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import { rich } from './rich.ts'

/** A standard section under its own heading, with a text or, for a slot, none. */
export function section(key: StandardSectionKey, body: string | RichText | null = null): Section {
  return { key, heading: sectionHeadings[key], body: body === null ? null : rich(body) }
}

/** A section of the secretary's own making. */
export function ownSection(key: string, heading: string, body: string | RichText | null = null): Section {
  return { key, heading, body: body === null ? null : rich(body) }
}
