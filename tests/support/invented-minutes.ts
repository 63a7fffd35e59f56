import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { importMinutes } from '../../src-main/importers/import-minutes.ts'
import type { ImportedMeeting } from '../../src-main/importers/imported-meeting.ts'

/** Invented minutes with the habits of real ones: text out of a PDF, the same with a header, and Markdown. */
export const inventedMinutes = ['plain.txt', 'with-header.txt', 'markdown.txt'] as const

/** The text of one of them. */
export function inventedText(name: (typeof inventedMinutes)[number]): string {
  return readFileSync(resolve(import.meta.dirname, '../fixtures/minutes', name), 'utf8')
}

/** Imports a text that is minutes; throws where it was refused. */
export function imported(text: string): ImportedMeeting {
  const result = importMinutes({ fileName: 'referat.txt', text })
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}
