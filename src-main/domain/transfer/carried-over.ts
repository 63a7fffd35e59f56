import { slotPosition, slotSection } from '../items/slot-section.ts'
import type { HistoryEntry, Item, Section } from '../meeting/item.ts'
import { decisionAsText } from './decision-as-text.ts'
import type { Transfer } from './item-link.ts'

/** How an item leaves a meeting, the meeting it leaves, and whether that one was held. */
export interface Departure {
  readonly how: Transfer
  readonly committee: string
  readonly date: string
  readonly met: boolean
}

/**
 * What an item becomes at the meeting that takes it over: texts, attachments and previous treatments go with it, what
 * belonged to its treatment (decision, disqualification, late reason, withdrawal) stays behind, and a link leads back. Its
 * decision goes into the case history (Sagens forløb); a copy begins without. The internal note goes only where the case
 * itself goes, not to those who get a copy or are handed it. Guests took part where that meeting was held; where it was not, or the
 * item left it untreated (moved), they were invited, and go along. The number is given by the new meeting.
 */
export function carriedOver(item: Item, { how, committee, date, met }: Departure): Item {
  const told = how === 'copied' ? null : decisionAsText(item)
  const history = told === null ? item.history : [...item.history, { committee, date, body: told }]
  return {
    ...item,
    plannedAccess: null,
    sections: carriedSections(item.sections, history),
    decision: null,
    history,
    guests: met && how !== 'moved' ? [] : item.guests,
    disqualifications: [],
    lateReason: null,
    internalNote: how === 'deferred' || how === 'moved' ? item.internalNote : null,
    withdrawn: false,
    links: [{ transfer: how, direction: 'from', committee, date, itemNumber: item.number }],
  }
}

/** The sections with an empty decision, and with a place for the history where there is any. */
function carriedSections(sections: readonly Section[], history: readonly HistoryEntry[]): Section[] {
  const cleared = sections.map((section) =>
    section.key === 'decision' ? { ...section, body: null } : section,
  )
  return history.length === 0 ? cleared : withSlot(cleared, 'history')
}

/** The sections with a slot at its canonical place, where it is not among them yet. */
export function withSlot(sections: readonly Section[], key: 'decision' | 'history'): Section[] {
  const at = slotPosition(sections, key)
  return at === null ? [...sections] : sections.toSpliced(at, 0, slotSection(key))
}
