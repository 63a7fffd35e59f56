import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Item, type ItemKind, itemKinds, sectionSchema } from '../../domain/meeting/item.ts'
import { fromPlainText } from '../../domain/rich-text/build.ts'

const standardSectionSchema = z.strictObject({
  ...sectionSchema.pick({ key: true, heading: true }).shape,
  /** Standing text a new item begins with. */
  text: z.string().nullable(),
  /** Shown beside the section while it is written; never part of the text. */
  guidance: z.string().nullable(),
})

const standardSchema = z.strictObject({
  kinds: z.record(
    z.enum(itemKinds),
    z.strictObject({ label: z.string(), sections: z.array(standardSectionSchema) }),
  ),
  /** The items every new meeting begins with, in order. */
  standingItems: z.array(z.strictObject({ kind: z.enum(itemKinds), title: z.string() })),
})

/** Standard sections of every kind of item, and the standing items of a new meeting, read once when first asked for. */
export interface Standard {
  standingItems(): readonly { kind: ItemKind; title: string }[]
  /** A new item of a kind, with its standard sections; its number is computed on reading. */
  newItem(kind: ItemKind, title: string, decidingBody: string): Item
}

/** The standard of `resources/standard`. */
export function standardFrom(resources: string): Standard {
  let read: z.infer<typeof standardSchema> | null = null
  const standard = () => {
    read ??= standardSchema.parse(
      JSON.parse(readFileSync(join(resources, 'standard', 'item-kinds.json'), 'utf8')),
    )
    return read
  }
  return {
    standingItems: () => standard().standingItems,
    newItem: (kind, title, decidingBody) => ({
      number: 1,
      title,
      caseNumber: null,
      access: 'open',
      kind,
      previousTreatments: [],
      sections: standard().kinds[kind].sections.map(({ key, heading, text }) => ({
        key,
        heading,
        body: text === null ? null : fromPlainText(text),
      })),
      entries: [],
      decidingBody: hasSection(standard().kinds[kind], 'deciding-body') ? decidingBody : null,
      recommendation: null,
      decision: null,
      history: [],
      attachments: [],
      attachmentNote: null,
    }),
  }
}

function hasSection(kind: { sections: readonly { key: string }[] }, key: string): boolean {
  return kind.sections.some((section) => section.key === key)
}
