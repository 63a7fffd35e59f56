import type { ItemMark } from './list-items.ts'

const numbered = /^\(?(?:§\s*)?((?:\d+\.)*\d+)[.):]?\)?$/
const lettered = /^\(?([a-z]{1,6})[.)]$/i
const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/**
 * The mark that stands before an item ("3.", "b)", "iv.", "2.1", "·"), in the form Word's style sheet says, or as it looks; an
 * "i)" that nothing is said of is roman. What is neither number nor letter is a bullet: Word writes arrows as letters without a stop.
 */
export function itemMark(text: string, format: string | undefined): ItemMark {
  const figures = numbered.exec(text)?.[1]
  if (figures !== undefined) {
    const parts = figures.split('.')
    return { kind: 'number', form: parts.length > 1 ? 'outline' : 'decimal', number: Number(parts.at(-1)) }
  }
  const letters = format === 'bullet' ? undefined : lettered.exec(text)?.[1]?.toLowerCase()
  if (letters === undefined) return { kind: 'bullet' }
  const roman = romanNumber(letters)
  const isRoman = format === undefined ? letters === 'i' || letters.length > 1 : format.startsWith('roman')
  return isRoman && roman !== null
    ? { kind: 'number', form: 'roman', number: roman }
    : { kind: 'number', form: 'alpha', number: letterNumber(letters) }
}

function romanNumber(letters: string): number | null {
  const values = [...letters].map((letter) => romans[letter])
  let sum = 0
  for (const [at, value] of values.entries()) {
    if (value === undefined) return null
    sum += value < (values[at + 1] ?? 0) ? -value : value
  }
  return sum
}

/** a is 1, z 26, aa 27: as Word counts. */
function letterNumber(letters: string): number {
  return (letters.length - 1) * 26 + letters.charCodeAt(0) - 96
}
