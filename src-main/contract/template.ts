import { z } from 'zod'
import { itemTemplateSchema, standingItemSchema } from '../domain/templates/item-template.ts'

/** A kind of item as a committee uses it; `own`: the committee has made it otherwise than the program's. */
export const templateInForceSchema = itemTemplateSchema.extend({ own: z.boolean() })
export type TemplateInForce = z.infer<typeof templateInForceSchema>

/** All of a committee's kinds of item, in the order they are offered in, and the standing items of its new meetings. */
export const templatesInput = z.object({
  committeeId: z.string(),
  templates: z.array(itemTemplateSchema),
  standingItems: z.array(standingItemSchema),
})
