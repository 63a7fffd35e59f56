import { texts } from '../../words/texts.ts'

const units = ['kB', 'MB', 'GB'] as const

/** A size in bytes: "12 kB", "1,2 MB", "340 MB"; the units are thousands, as file managers count. */
export function sizeWords(bytes: number): string {
  const step = [1e3, 1e6, 1e9].findLastIndex((least) => bytes >= least)
  const at = Math.max(step, 0)
  const amount = bytes / 1000 ** (at + 1)
  const digits = at === 0 || amount >= 10 ? 0 : 1
  const shown = texts.numbers.decimal(amount, digits)
  return `${bytes > 0 && bytes < 500 ? 1 : shown} ${units[at]}`
}
