import { type DecidedWords, withWords } from '../../domain/meeting/decision.ts'
import type { Entry, Item } from '../../domain/meeting/item.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Recommendation } from '../../domain/meeting/recommendation.ts'
import type { RichText } from '../../domain/rich-text/rich-text.ts'

/**
 * What is written of an item in the window and not saved yet: texts by their section's key, announcements by their number,
 * decision, recommendation.
 */
export interface Writing {
  readonly sections: Readonly<Record<string, RichText | null>>
  readonly entries: readonly Pick<Entry, 'number' | 'body'>[]
  readonly decision?: DecidedWords | undefined
  readonly recommendation?: Recommendation | undefined
}

/** The meeting with what is being written of the item of this number in place of what is saved of it. */
export function asWritten(
  content: MeetingContent,
  { item, writing }: { readonly item: number; readonly writing: Writing },
): MeetingContent {
  const items = content.items.map((saved) => (saved.number === item ? written(saved, writing) : saved))
  return { ...content, items }
}

function written(item: Item, { sections, entries, decision, recommendation }: Writing): Item {
  return {
    ...item,
    sections: item.sections.map((section) => {
      const body = sections[section.key]
      return body === undefined ? section : { ...section, body }
    }),
    entries: entries.reduce(withEntry, item.entries),
    decision: decision === undefined ? item.decision : withWords(item.decision, decision),
    recommendation: recommendation ?? item.recommendation,
  }
}

/** An announcement that was begun just now stands last until it is saved. */
function withEntry(entries: Entry[], { number, body }: Pick<Entry, 'number' | 'body'>): Entry[] {
  const known = entries.some((entry) => entry.number === number)
  if (!known) return [...entries, { number, body, attachments: [] }]
  return entries.map((entry) => (entry.number === number ? { ...entry, body } : entry))
}
