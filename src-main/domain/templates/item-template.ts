import { z } from 'zod'

/**
 * One standard section of a kind of item. `standingText` is what a new item begins with; `guidance` is shown beside the
 * section while it is written, and is no part of the text. A mandatory section that is empty is remarked on before sending.
 */
export const templateSectionSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  heading: z.string().trim().min(1),
  mandatory: z.boolean(),
  standingText: z.string().trim().min(1).nullable(),
  guidance: z.string().trim().min(1).nullable(),
})
export type TemplateSection = z.infer<typeof templateSectionSchema>

/** A kind of item (sag, meddelelser, temadrøftelse ...) with its standard sections in printed order. */
export const itemTemplateSchema = z.strictObject({
  kind: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  label: z.string().trim().min(1),
  sections: z.array(templateSectionSchema),
})
export type ItemTemplate = z.infer<typeof itemTemplateSchema>

/** A standing item of every new meeting (Meddelelser, underskriftside): first on the agenda, or last. */
export const standingItemSchema = z.strictObject({
  kind: z.string(),
  title: z.string().trim().min(1),
  place: z.enum(['first', 'last']),
})
export type StandingItem = z.infer<typeof standingItemSchema>
