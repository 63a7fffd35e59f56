import { refusal } from '../refusal.ts'
import { ok, type Result, refused } from '../result.ts'

/** The longest case number that is written here; one that came longer with an import stands as it came. */
export const longestCaseNumber = 200

/** Refuses a new case number that is too long; the one the item already has is always kept. */
export function keptCaseNumber(written: string | null, standing: string | null): Result<string | null> {
  if (written === null || written === standing || written.length <= longestCaseNumber) return ok(written)
  return refused(
    refusal(
      'case-number-too-long',
      `Et sagsnummer kan højst have ${longestCaseNumber} tegn. Intet er ændret.`,
      'Skriv nummeret alene, og resten i punktets tekst.',
      { most: longestCaseNumber },
    ),
  )
}
