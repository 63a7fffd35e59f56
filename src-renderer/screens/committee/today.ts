import { localDate } from '../../words/local-date.ts'

/** The calendar date of the secretary's own clock, as an ISO date. */
export function today(): string {
  return localDate(new Date())
}
