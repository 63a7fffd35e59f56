/** Part of a text, from `start` up to `end`, in UTF-16 units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Signs that no reader sees: soft hyphens, joiners, marks of direction. */
const unseen = '\\p{Default_Ignorable_Code_Point}'
const gap = `[\\s\\p{Pd}\\u2212${unseen}]`
const isGap = new RegExp(gap, 'u')

/**
 * Where a text has one of the redactions (overstregninger), in order and joined where they overlap. Capitals, signs that
 * are not seen, and blanks and hyphens between figures or in place of each other make no difference, so that "010190-1234" is
 * also found as "0101901234" and "01 01 90 1234".
 */
export function redactionRanges(text: string, redactions: readonly string[]): TextRange[] {
  const found = redactions.flatMap((redaction) =>
    [...text.matchAll(formOf(redaction))].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    })),
  )
  return joined(found.sort((one, other) => one.start - other.start))
}

function joined(ranges: readonly TextRange[]): TextRange[] {
  const all: TextRange[] = []
  for (const range of ranges) {
    const last = all.at(-1)
    if (last === undefined || range.start > last.end) all.push(range)
    else all[all.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
  }
  return all
}

const forms = new Map<string, RegExp>()

function formOf(redaction: string): RegExp {
  const known = forms.get(redaction)
  if (known !== undefined) return known
  const form = new RegExp(withGaps([...redaction.normalize('NFC')]) || '(?!)', 'giu')
  forms.set(redaction, form)
  return form
}

/** The signs one after another, with what may stand between them. */
function withGaps(signs: readonly string[]): string {
  let form = ''
  let last: string | null = null
  let parted = false
  for (const sign of signs) {
    if (isGap.test(sign)) {
      parted = true
      continue
    }
    if (last !== null) form += between(last, sign, parted)
    form += either(sign)
    last = sign
    parted = false
  }
  return form
}

function between(before: string, after: string, parted: boolean): string {
  const figures = /\d/.test(before) && /\d/.test(after)
  if (figures) return `${gap}{0,6}`
  return parted ? `${gap}{1,6}` : `[${unseen}]*`
}

/** A sign, also taken apart ("å" as a mac writes it in file names) and as a wide figure. */
function either(sign: string): string {
  const apart = sign.normalize('NFD')
  const wide = /^\d$/.test(sign) ? String.fromCodePoint(0xff10 + Number(sign)) : sign
  const all = [...new Set([sign, apart, wide])].map(escaped)
  return all.length === 1 ? all.join('') : `(?:${all.join('|')})`
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
