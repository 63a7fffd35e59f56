import { recommendationFrom } from '../../domain/item-form/recommendation-text.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { emptyRichText, type RichText } from '../../domain/rich-text/rich-text.ts'
import type { Writable } from '../../store/handle.ts'
import { recommendationOf } from '../../store/recommendations.ts'
import { saveSectionBody, sectionsOf } from '../../store/sections.ts'
import type { ItemRow } from '../../store/tables.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { writeRecommendation } from '../item/save-recommendation.ts'
import { sectionUnreadable } from '../unreadable.ts'

interface AcceptedSection {
  readonly key: string
  readonly body: RichText | null
}

/** Writes the sections that were accepted from a Word form, all of them or none. */
export function acceptItemSections(
  { store }: AppContext,
  { itemId, sections }: { itemId: string; sections: readonly AcceptedSection[] },
): Result<MeetingSnapshot> {
  return changeItem(store, itemId, (handle, { row }) => {
    for (const section of sections) {
      const written = writeSection(handle, row, section)
      if (!written.ok) return written
    }
    return ok(null)
  })
}

function writeSection(handle: Writable, row: ItemRow, { key, body }: AcceptedSection): Result<null> {
  const section = sectionsOf(handle, row.id).find((one) => one.key === key)
  if (section === undefined) return refused(sectionGone())
  if (key === 'recommendation') {
    const before = recommendationOf(handle, row).recommendation
    return writeRecommendation(handle, row, recommendationFrom(body ?? emptyRichText, before))
  }
  if (section.problem !== null) return refused(sectionUnreadable())
  saveSectionBody(handle, { itemId: row.id, key }, body)
  return ok(null)
}

function sectionGone() {
  return refusal(
    'returned-section-gone',
    'Et af afsnittene findes ikke på punktet mere. Intet er ændret.',
    'Læs Word-filen tilbage igen.',
  )
}
