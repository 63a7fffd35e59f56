import { z } from 'zod'

/** A calendar date that exists, as "YYYY-MM-DD". */
export const isoDate = z.iso.date()

/** The first and the last year that meetings are planned in; one outside is a slip of the key. */
export const firstYear = 1900
export const lastYear = 2099
export const plannedYear = z.int().min(firstYear).max(lastYear)

/** A date that a meeting, or what belongs to it, is planned on. */
export const plannedDate = isoDate.refine((date) => plannedYear.safeParse(Number(date.slice(0, 4))).success)

/** A time of day, as "HH:MM" (24 hours). */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
