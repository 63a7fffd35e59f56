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
 * Where a text has one of the redactions (overstregninger), in order and joined where they overlap: as whole words (decision
 * 0023). Capitals, signs that are not seen, and blanks and hyphens between figures or in place of each other make no
 * difference, so that "010190-1234" is also found as "0101901234" and "01 01 90 1234".
 */
export function redactionRanges(text: string, redactions: readonly string[]): TextRange[] {
  const found = redactions.flatMap((one) => everyPlace(text, one).filter((place) => isWhole(text, place)))
  return joined(found.sort((one, other) => one.start - other.start))
}

/** Every place where a text has a redaction, inside words too, and also those that overlap. */
export function everyPlace(text: string, redaction: string): TextRange[] {
  const form = formOf(redaction)
  const places: TextRange[] = []
  form.lastIndex = 0
  for (let found = form.exec(text); found !== null; found = form.exec(text)) {
    places.push({ start: found.index, end: found.index + found[0].length })
    form.lastIndex = found.index + String.fromCodePoint(text.codePointAt(found.index) ?? 0).length
  }
  return places
}

/** The words of a text that have a redaction inside them and are shown, as "Lundgaardvej". */
export function wordsAroundRedaction(text: string, redaction: string): string[] {
  return everyPlace(text, redaction)
    .filter((place) => !isWhole(text, place))
    .map(({ start, end }) => {
      const before = wordBefore.exec(text.slice(Math.max(start - longestWord, 0), start))?.[0] ?? ''
      const after = wordAfter.exec(text.slice(end, end + longestWord))?.[0] ?? ''
      return before + text.slice(start, end) + after
    })
}

const letter = '[\\p{L}\\p{M}]'
const lastLetter = new RegExp(`(${letter})[${unseen}]*$`, 'u')
const firstLetter = new RegExp(`^[${unseen}]*(${letter})`, 'u')
const wordBefore = /[\p{L}\p{M}\p{Default_Ignorable_Code_Point}]+$/u
const wordAfter = /^[\p{L}\p{M}\p{Default_Ignorable_Code_Point}]+/u
const longestWord = 40
/** So far it is looked whether a word goes on behind signs that are not seen. */
const near = 20

/** Whether no word goes on at either side, but for a genitive, which stays. */
function isWhole(text: string, { start, end }: TextRange): boolean {
  const words = text.slice(start, end)
  const before = text.slice(Math.max(start - near, 0), start)
  const after = text.slice(end, end + near)
  if (goesOn(before, words)) return false
  if (!goesOn(words, after)) return true
  const [ending = ''] = /^['’]?e?s/iu.exec(after) ?? []
  return ending !== '' && !goesOn(ending, after.slice(ending.length))
}

/** Whether a word goes on from one text into the next. A figure ends it, and a capital behind a small letter, as in "KlageHolm.pdf". */
function goesOn(one: string, other: string): boolean {
  const last = lastLetter.exec(one)?.[1]
  const first = firstLetter.exec(other)?.[1]
  if (last === undefined || first === undefined) return false
  return !(/\p{Ll}/u.test(last) && /\p{Lu}/u.test(first))
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
