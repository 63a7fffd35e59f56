import { readStoredRichText } from '../domain/rich-text/gate.ts'
import {
  emptyRichText,
  type RichText,
  richTextVersion,
  type StoredRichText,
} from '../domain/rich-text/rich-text.ts'

/** A stored text that the gate refused: the reason, and the words that could still be found in it. */
export interface UnreadableText {
  readonly reason: string
  readonly text: string
}

/** A text read from a column: what the gate let through, or an empty text and the problem. */
export interface ReadText {
  readonly value: RichText
  readonly problem: UnreadableText | null
}

/** The text as it lies in the store. */
export function writeText(value: RichText): string {
  return JSON.stringify({ version: richTextVersion, doc: value } satisfies StoredRichText)
}

/** Reads a column through the one gate. */
export function readText(column: string): ReadText {
  const parsed = parse(column)
  const read = readStoredRichText(parsed)
  if (read.ok) return { value: read.value, problem: null }
  const words = parsed === undefined ? column : wordsIn(parsed).join(' ')
  return { value: emptyRichText, problem: { reason: read.refusal.message, text: words } }
}

function parse(column: string): unknown {
  try {
    return JSON.parse(column)
  } catch {
    return undefined
  }
}

function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : wordsIn(inner),
  )
}
