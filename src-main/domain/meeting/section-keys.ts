/**
 * Keys of the standard sections. A slot's printed content comes from the item's own field:
 * previous-treatment, attachments (the count line), deciding-body, recommendation, decision, history,
 * attachment-list (the names). `contents` is the empty parent heading "Indhold"; `description` is "Beskrivelse",
 * under which an announcements item prints its entries (without it they are printed first).
 */
export const sectionHeadings = {
  'previous-treatment': 'Tidligere behandling',
  contents: 'Indhold',
  description: 'Beskrivelse',
  summary: 'Sammendrag',
  background: 'Baggrund',
  'case-presentation': 'Sagsfremstilling',
  'further-participation': 'Yderligere deltagelse på mødet',
  economy: 'Økonomiske konsekvenser og finansiering',
  attachments: 'Bilag',
  'deciding-body': 'Beslutningen træffes af',
  recommendation: 'Indstilling',
  decision: 'Beslutning',
  history: 'Sagens forløb',
  'attachment-list': 'Bilag',
} as const

export type StandardSectionKey = keyof typeof sectionHeadings

/** Keys of sections that are filled by a field of the item. */
export const slotKeys = [
  'previous-treatment',
  'attachments',
  'deciding-body',
  'recommendation',
  'decision',
  'history',
  'attachment-list',
] as const satisfies readonly StandardSectionKey[]
export type SlotKey = (typeof slotKeys)[number]

/** Whether a section's content comes from a field of the item. */
export function isSlot(key: string): key is SlotKey {
  return (slotKeys as readonly string[]).includes(key)
}
