import { finding } from '../checks/rule.ts'
import type { Finding } from '../finding.ts'
import type { Item } from '../meeting/item.ts'
import { isSlot, type SlotKey } from '../meeting/section-keys.ts'
import { isEmptyRichText } from '../rich-text/plain-text.ts'
import { say } from '../told/say.ts'
import type { ItemTemplate } from './item-template.ts'

/**
 * The mandatory sections of an item's template that are missing or hold nothing: a warning each, before the agenda is
 * sent. A decision and the case history come later, and the count of attachments is never empty.
 */
export function emptyMandatorySections(item: Item, template: ItemTemplate): Finding[] {
  return template.sections
    .filter(({ key, mandatory }) => mandatory && !isFilled(item, key))
    .map(({ heading }) =>
      finding('empty-mandatory-section', 'warning', {
        item,
        heading,
        what: say('empty-mandatory-section', 'Afsnittet skal udfyldes.'),
      }),
    )
}

function isFilled(item: Item, key: string): boolean {
  const body = item.sections.find((section) => section.key === key)?.body ?? null
  if (body !== null && !isEmptyRichText(body)) return true
  if (key === 'description') return item.entries.length > 0
  return isSlot(key) && isSlotFilled[key](item)
}

const isSlotFilled: Readonly<Record<SlotKey, (item: Item) => boolean>> = {
  'previous-treatment': ({ previousTreatments }) => previousTreatments.length > 0,
  attachments: () => true,
  'deciding-body': ({ decidingBody }) => (decidingBody ?? '').trim() !== '',
  recommendation: ({ recommendation }) =>
    recommendation?.points.some(({ body }) => !isEmptyRichText(body)) ?? false,
  decision: () => true,
  history: () => true,
  'attachment-list': ({ attachments }) => attachments.length > 0,
}
