import type { Finding } from '../../../src-main/domain/finding.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import type { SourceLine, ToldRefusal } from '../telling.ts'

/** The item's place at the start of a message, which is plain to see where the message stands on the item itself. */
const itemPlace = /^Punkt \d+(?:, |: )/

/** What the program tells: it writes Danish already. */
export const told = {
  refusal: (refusal: Refusal): ToldRefusal => refusal,
  /** A finding; `here` where it stands on its own item. */
  finding: ({ message }: Finding, here: boolean): string => (here ? message.replace(itemPlace, '') : message),
  /** Why a line of an imported file is not in the meeting. */
  reason: ({ reason }: SourceLine): string => reason ?? '',
}
