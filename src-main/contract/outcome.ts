import { z } from 'zod'
import { refusalSchema } from '../domain/refusal.ts'

/** The answer of an operation that can be refused: the value, or the refusal as data. */
export function outcome<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), refusal: refusalSchema }),
  ])
}
