const form = /(?<![\d.,/-])(\d{2})(\d{2})(\d{2})[ \u00a0\u2010-\u2013-]?\d{4}(?![\d/]|[-.,]\d)/gu
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * The CPR numbers in a text, masked ("010190-xxxx"): six figures that are a date, then four, with a hyphen, a blank
 * or nothing between. Modulus 11 is not asked for, since numbers without it have been given out since 2007.
 */
export function cprIn(text: string): string[] {
  return [...text.matchAll(form)].flatMap(([, day = '', month = '', year = '']) =>
    isDay(Number(day), Number(month), Number(year)) ? [`${day}${month}${year}-xxxx`] : [],
  )
}

function isDay(day: number, month: number, year: number): boolean {
  const isLeapDay = day === 29 && month === 2
  return day >= 1 && day <= (longestMonths[month - 1] ?? 0) && (!isLeapDay || year % 4 === 0)
}
