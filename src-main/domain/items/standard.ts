import { z } from 'zod'
import { phraseSchema } from '../committee/committee-settings.ts'
import { emptyItem, type Item } from '../meeting/item.ts'
import { type ItemTemplate, itemTemplateSchema, standingItemSchema } from '../templates/item-template.ts'
import { sectionOf } from '../templates/missing-sections.ts'

/** Kinds of item with their standard sections, and the standing items of a new meeting. */
export const templatesSchema = z.strictObject({
  templates: z.array(itemTemplateSchema),
  standingItems: z.array(standingItemSchema),
})
export type Templates = z.infer<typeof templatesSchema>

/** What the program comes with for committees that have nothing of their own (`resources/standard`). */
export const standardSchema = templatesSchema.extend({ phrases: z.array(phraseSchema) })
export type Standard = z.infer<typeof standardSchema>

/** A new item with the sections of its template, decided by the committee; its number is computed on reading. */
export function newItem(
  { kind, sections }: ItemTemplate,
  { title, committee }: { readonly title: string; readonly committee: string },
): Item {
  return {
    ...emptyItem({ number: 1, title, caseNumber: null, access: 'open', kind }),
    sections: sections.map(sectionOf),
    decidingBody: sections.some(({ key }) => key === 'deciding-body') ? committee : null,
  }
}
