import { longDate } from '../../../src-main/domain/dates/danish-date.ts'
import { texts } from '../../words/texts.ts'

/** A moment (ISO 8601) in the user's own time: "3. marts 2026 kl. 9:05". */
export function momentWords(at: string): string {
  const moment = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  const date = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  return texts.backups.when(longDate(date), texts.common.clock(moment))
}
