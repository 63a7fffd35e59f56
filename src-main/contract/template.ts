import { z } from 'zod'
import { templatesSchema } from '../domain/items/standard.ts'
import { itemTemplateSchema } from '../domain/templates/item-template.ts'

/** A kind of item as a committee uses it; `own`: the committee has made it otherwise than the program's. */
export const templateInForceSchema = itemTemplateSchema.extend({ own: z.boolean() })
export type TemplateInForce = z.infer<typeof templateInForceSchema>

/** All of a committee's kinds of item, in the order they are offered in, and the standing items of its new meetings. */
export const templatesInput = z.object({
  committeeId: z.string(),
  ...templatesSchema.shape,
  /** What the writer saw: what she left as it was there is left as it stands now. */
  was: templatesSchema.optional(),
})
