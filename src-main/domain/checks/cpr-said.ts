import type { Finding } from '../finding.ts'
import { blackOut } from '../redactions/black-out.ts'
import { type Said, say } from '../told/say.ts'
import { cprIn } from './cpr-in.ts'

/** What is said of a CPR number, without the place where it stands. */
export interface CprSaid extends Pick<Finding, 'severity' | 'around' | 'action'> {
  readonly what: Said
}

/**
 * What is said of the CPR numbers in one passage. Where the public version prints it (databeskyttelsesloven § 11) it is an
 * error, and one click blacks it out; blacked out it is a note, which takes that back. Elsewhere it is a warning.
 */
export function cprSaid(
  passage: string,
  { isPublic, redactions }: { readonly isPublic: boolean; readonly redactions: readonly string[] },
): CprSaid[] {
  const found = cprIn(passage)
  if (found.length === 0) return []
  const left = new Set(cprIn(blackOut(passage, redactions)).map(({ number }) => number))
  return found.map(({ number, masked, around }) => {
    if (isPublic && !left.has(number))
      return {
        severity: 'note',
        what: say('cpr-redacted', `${masked} overstreges i den offentlige udgave.`, { masked }),
        around,
        action: { do: 'show-again', text: number },
      }
    const danish = `${masked} ligner et CPR-nummer. Fjern det; det må ikke offentliggøres.`
    const what = say('cpr-number', danish, { masked })
    return isPublic
      ? { severity: 'error', what, around, action: { do: 'redact', text: number } }
      : { severity: 'warning', what, around }
  })
}
