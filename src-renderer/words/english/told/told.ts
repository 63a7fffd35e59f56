import type { SourceLine } from '../../telling.ts'
import { tellFinding } from './tell-finding.ts'
import { tellRefusal } from './tell-refusal.ts'
import { tellSentence } from './tell-sentence.ts'

/** What the program tells, which it writes in Danish: the same in English. */
export const told = {
  refusal: tellRefusal,
  finding: tellFinding,
  reason: ({ told: why, reason }: SourceLine): string => (why && tellSentence(why)) ?? reason ?? '',
}
