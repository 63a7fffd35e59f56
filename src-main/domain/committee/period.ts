/** A period of calendar dates, both included; `to` null: it goes on. */
export interface Period {
  readonly from: string
  readonly to: string | null
}

/** Whether a date lies in a period. */
export function holdsDate(period: Period, date: string): boolean {
  return period.from <= date && (period.to === null || date <= period.to)
}

/** Whether two periods share a day. */
export function overlap(one: Period, other: Period): boolean {
  return (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to)
}
