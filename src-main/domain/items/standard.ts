import { z } from 'zod'
import { type Item, type ItemKind, itemKinds, sectionSchema } from '../meeting/item.ts'
import { fromPlainText } from '../rich-text/build.ts'

const standardSectionSchema = z.strictObject({
  ...sectionSchema.pick({ key: true, heading: true }).shape,
  /** Standing text a new item begins with. */
  text: z.string().nullable(),
  /** Shown beside the section while it is written; never part of the text. */
  guidance: z.string().nullable(),
})

/** The standard sections of every kind of item, and the standing items of a new meeting (`resources/standard/item-kinds.json`). */
export const standardSchema = z.strictObject({
  kinds: z.record(
    z.enum(itemKinds),
    z.strictObject({ label: z.string(), sections: z.array(standardSectionSchema) }),
  ),
  standingItems: z.array(z.strictObject({ kind: z.enum(itemKinds), title: z.string() })),
})
export type Standard = z.infer<typeof standardSchema>

/** A new item of a kind with its standard sections, decided by the committee; its number is computed on reading. */
export function newItem(
  standard: Standard,
  { kind, title, committee }: { readonly kind: ItemKind; readonly title: string; readonly committee: string },
): Item {
  const { sections } = standard.kinds[kind]
  return {
    number: 1,
    title,
    caseNumber: null,
    access: 'open',
    kind,
    previousTreatments: [],
    sections: sections.map(({ key, heading, text }) => ({
      key,
      heading,
      body: text === null ? null : fromPlainText(text),
    })),
    entries: [],
    decidingBody: sections.some(({ key }) => key === 'deciding-body') ? committee : null,
    recommendation: null,
    decision: null,
    history: [],
    attachments: [],
    attachmentNote: null,
  }
}
