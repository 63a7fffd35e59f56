import type { ReturnedSection } from '../../contract/documents.ts'
import { formSections } from '../../domain/item-form/form-sections.ts'
import { hasFormattedLead } from '../../domain/item-form/recommendation-text.ts'
import { saysTheSame } from '../../domain/item-form/word-text.ts'
import type { Item } from '../../domain/meeting/item.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { type ReturnedField, readItemForm } from '../../importers/word-item/read-item-form.ts'
import type { AppContext } from '../context.ts'
import { formFingerprint } from './form-fingerprint.ts'
import { storedItemOf } from './stored-item-of.ts'

/** Reads an item's Word form back and compares it with the item as it stands, section by section; nothing is changed. */
export async function itemFromWord(
  { store }: AppContext,
  { itemId, file }: { itemId: string; file: File },
): Promise<Result<ReturnedSection[]>> {
  const stored = storedItemOf(store.read, itemId)
  if (!stored.ok) return stored
  const form = readItemForm(new Uint8Array(await file.arrayBuffer()))
  if (!form.ok) return form
  if (form.value.itemId !== itemId) return refused(otherItem())
  const sections: ReturnedSection[] = []
  for (const field of form.value.fields) {
    const compared = compareSection(stored.value.item, field)
    if (compared === null) return refused(sectionGone(field.heading))
    sections.push(compared)
  }
  return ok(sections)
}

function compareSection(
  item: Item,
  { key, heading, fingerprint, text, lost }: ReturnedField,
): ReturnedSection | null {
  const section = formSections(item).find((one) => one.key === key)
  if (section === undefined) return null
  const now = section.text
  const isRecommendation = key === 'recommendation' && text !== null
  return {
    key,
    heading,
    now,
    incoming: text,
    changed: !saysTheSame(now, text) && formFingerprint(text) !== fingerprint,
    changedHere: formFingerprint(now) !== fingerprint,
    lost: [...lost, ...(isRecommendation && hasFormattedLead(text) ? ['formatet i indledningen'] : [])],
  }
}

function otherItem() {
  return refusal(
    'other-item',
    'Word-filen hører til et andet punkt. Intet er ændret.',
    'Åbn det punkt, som filen blev sendt fra, og læs den tilbage der.',
  )
}

function sectionGone(heading: string) {
  return refusal(
    'section-gone',
    `Afsnittet «${heading}» er fjernet fra punktet, siden filen blev sendt. Intet er ændret.`,
    'Føj afsnittet til igen, eller sæt teksten ind fra Word-filen.',
    { heading },
  )
}
