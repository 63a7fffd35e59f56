import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { importMinutes } from '../../src-main/importers/import-minutes.ts'
import type { ImportedMeeting } from '../../src-main/importers/imported-meeting.ts'
import { type Oracle, oracleSchema } from './oracle.ts'

const folder = resolve(import.meta.dirname, '../../../shared/seeds')

/** The real documents lie outside the repository; where they are absent, tests that need them are skipped. */
export const seedsPresent = existsSync(resolve(folder, 'oracle.json'))

/** What every field of the real documents should be, one object per file; empty where they are absent. */
export const oracle: Oracle = seedsPresent
  ? oracleSchema.parse(JSON.parse(readFileSync(resolve(folder, 'oracle.json'), 'utf8')))
  : {}

/** The text of a real document. */
export function seedText(file: string): string {
  return readFileSync(resolve(folder, file), 'utf8')
}

/** A real document, imported; throws where it was refused. */
export function importSeed(file: string): ImportedMeeting {
  const imported = importMinutes({ fileName: file, text: seedText(file) })
  if (!imported.ok) throw new Error(imported.refusal.message)
  return imported.value
}
