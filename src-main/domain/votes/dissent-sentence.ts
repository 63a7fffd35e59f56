import { personName } from '../meeting/person.ts'
import type { Dissent, Stop } from './vote.ts'

/** A member's dissenting opinion as the minutes print it (afvigende mening, § 13, stk. 2). */
export function dissentSentence({ person, text }: Dissent): string {
  return `${personName(person)} ønskede følgende afvigende mening tilført beslutningsprotokollen: ${text}`
}

/** A member brings the case before the kommunalbestyrelse (standsningsret, § 23), as the minutes print it. */
export function stopSentence({ person }: Stop): string {
  return `${personName(person)} begærede sagen indbragt for kommunalbestyrelsen, jf. § 23 i lov om kommunernes styrelse.`
}
