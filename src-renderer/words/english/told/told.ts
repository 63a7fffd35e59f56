import type { Undone } from '../../../../src-main/contract/undo.ts'
import type { Said } from '../../../../src-main/domain/told/say.ts'
import type { SourceLine } from '../../telling.ts'
import { tellLost } from './lost.ts'
import { steps } from './steps.ts'
import { tellFinding } from './tell-finding.ts'
import { tellLink } from './tell-link.ts'
import { tellRefusal } from './tell-refusal.ts'
import { tellSentence } from './tell-sentence.ts'

/** What the program tells, which it writes in Danish: the same in English. */
export const told = {
  refusal: tellRefusal,
  finding: tellFinding,
  said: (said: Said): string => tellSentence(said) ?? said.danish,
  reason: ({ told: why, reason }: SourceLine): string => (why && tellSentence(why)) ?? reason ?? '',
  step: ({ operation, what }: Pick<Undone, 'operation' | 'what'>): string => steps[operation] ?? what,
  link: tellLink,
  lost: tellLost,
}
