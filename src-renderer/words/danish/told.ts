import type { Undone } from '../../../src-main/contract/undo.ts'
import type { Finding } from '../../../src-main/domain/finding.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import type { Said } from '../../../src-main/domain/told/say.ts'
import type { ItemLink } from '../../../src-main/domain/transfer/item-link.ts'
import { linkSentence } from '../../../src-main/domain/transfer/links-between.ts'
import type { SourceLine, ToldRefusal } from '../telling.ts'

/** The item's place at the start of a message, which is plain to see where the message stands on the item itself. */
const itemPlace = /^Punkt \d+(?:, |: )/

/** What the program tells: it writes Danish already. */
export const told = {
  refusal: (refusal: Refusal): ToldRefusal => refusal,
  /** A finding; `here` where it stands on its own item. */
  finding: ({ message }: Finding, here: boolean): string => (here ? message.replace(itemPlace, '') : message),
  said: ({ danish }: Said): string => danish,
  /** Why a line of an imported file is not in the meeting. */
  reason: ({ reason }: SourceLine): string => reason ?? '',
  /** A change that was undone or done again. */
  step: ({ what }: Pick<Undone, 'operation' | 'what'>): string => what,
  /** Where an item came from or went to. */
  link: (link: ItemLink): string => linkSentence(link),
  /** What a Word file held that a text cannot hold. */
  lost: (what: string): string => what,
}
