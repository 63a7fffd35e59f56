const inDenmark = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' })

/** The calendar date in Denmark at a moment, as "YYYY-MM-DD". */
export function localDate(moment: Date): string {
  return inDenmark.format(moment)
}
