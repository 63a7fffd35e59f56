import type { Detail, DetailPlace, DetailValue } from '../comparison/detail.ts'

/** An item that is told of: its number and title. */
type Item = { number: number; title: string }
/** A detail of a meeting or of one of its items. */
type Named = { place: DetailPlace; detail: Detail }
type How = 'added' | 'removed' | 'changed'

/** How a meeting differs from another version of it: the agenda that was sent, or the meeting in a file. */
export interface DifferenceSentences {
  'item-withdrawn': Item
  'item-drops-out': Item
  'item-added': Item & { reason: string | null }
  'item-moved': Item & { from: number }
  'title-changed': { number: number; was: string; is: string }
  'case-number-changed': { number: number; was: string | null; is: string | null }
  'access-changed': Item & { was: 'open' | 'closed'; is: 'open' | 'closed' }
  'deciding-body-changed': { number: number; was: string | null; is: string | null }
  'text-differs': Item & { heading: string; how: How }
  'attachment-differs': Item & { attachment: string | null; how: How }
  'meeting-differs': { what: 'sent' | 'steps' }
  'value-differs': Named & { of: DetailValue; was: DetailValue; is: DetailValue }
  'value-changed': Named & { of: DetailValue }
  'entry-differs': Named & { entry: DetailValue; how: 'added' | 'removed' }
  'order-differs': Named
  'small-differences': null
  'text-place': Item & { heading: string }
}

/** A rule for the last day to send an agenda, and the holidays it passes over, by their Danish names. */
type Rule = {
  count: number
  unit: 'weekdays' | 'calendar-days'
  saturdayCounts: boolean
  holidays: readonly string[]
}

/** The deadline of an agenda: why it is that day, and where it stands. */
export interface DeadlineSentences {
  'deadline-rule': Rule
  'deadline-own': Rule & { date: string }
  'deadline-open': { days: number }
  'deadline-today': null
  'deadline-missed': { days: number }
  'deadline-kept': null
  'deadline-late': { days: number }
  'deadline-not-recorded': null
}
