import { z } from 'zod'

/** A calendar date that exists, as "YYYY-MM-DD". */
export const isoDate = z.iso.date()

/** A time of day, as "HH:MM" (24 hours). */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
