/** Part of a text, from `start` up to `end`, in UTF-16 units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Signs that no reader sees: soft hyphens, joiners, marks of direction. */
const unseen = '\\p{Default_Ignorable_Code_Point}'
const blank = `\\s\\p{Pd}\\u2212${unseen}`
const isGap = new RegExp(`[${blank}]`, 'u')
const everyGap = new RegExp(isGap, 'gu')
/** What stands for a blank, also in names of files and in addresses: "klage_asta_holm.pdf", "asta.holm@nordvig.dk", "asta%20holm". */
const gap = `(?:[${blank}._+]|%20)`
const gapInNumber = `(?:[${blank}._+/]|%20)`

/**
 * Where a text has one of the redactions (overstregninger), in order and joined where they overlap: as whole words (decision
 * 0023). Capitals, signs that are not seen, and blanks, hyphens, full stops and underscores between figures or in place of each
 * other make no difference, so that "010190-1234" is also found as "0101901234" and "01.01.90 1234"; nor does the way in
 * which a sign is written.
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
    const joints = found.indices?.slice(1) ?? []
    if (joints.every((joint) => joint === undefined || isHump(text, joint[0])))
      places.push({ start: found.index, end: found.index + found[0].length })
    form.lastIndex = found.index + String.fromCodePoint(text.codePointAt(found.index) ?? 0).length
  }
  return places
}

/** Whether an address has a redaction, also inside a word or as one: nobody reads it letter by letter. */
export function tellsAddress(address: string, redaction: string): boolean {
  const asOneWord = redaction.replace(everyGap, '')
  return [redaction, asOneWord].some((one) => everyPlace(address, one).length > 0)
}

/** Whether a capital stands for a blank there: "KlageAstaHolm.pdf". */
function isHump(text: string, at: number): boolean {
  return /\p{Ll}$/u.test(text.slice(Math.max(at - 2, 0), at)) && /^\p{Lu}/u.test(text.slice(at, at + 2))
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
  const form = new RegExp(
    withGaps(redaction.normalize('NFC').toWellFormed().match(signs) ?? []) || '(?!)',
    'dgiu',
  )
  forms.set(redaction, form)
  return form
}

/** Signs, and letters that a text which is copied out of a PDF has as one sign ("ﬁ"). */
const signs = /ff?[il]|ff|./gisu

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
    form += anyOf([...joinedLetters(sign), [...sign].map(either).join(within)])
    last = sign
    parted = false
  }
  return form
}

const within = `[${unseen}]*`

function between(before: string, after: string, parted: boolean): string {
  const figures = /\d/.test(before) && /\d/.test(after)
  if (figures) return `${gapInNumber}{0,6}`
  return parted ? `(?:${gap}{1,6}|())` : within
}

const ligatures: Readonly<Record<string, string>> = { ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ', ffi: 'ﬃ', ffl: 'ﬄ' }

function joinedLetters(letters: string): string[] {
  return Object.entries(ligatures).flatMap(([apart, one]) => (apart === letters.toLowerCase() ? [one] : []))
}

/** Signs that are put for each other, by hand and by word processors. */
const alike = ["'’‘ʼ´`′", '"“”„»«']
const spelled: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }

/** A sign, also taken apart ("å" as a mac writes it in file names), as a wide figure, spelled out, and as addresses have it. */
function either(sign: string): string {
  const small = sign.toLowerCase()
  const wide = /^\d$/.test(sign) ? String.fromCodePoint(0xff10 + Number(sign)) : sign
  const written = [...(alike.find((some) => some.includes(sign)) ?? sign), sign.normalize('NFD'), wide]
  const encoded = [...written, small, small.normalize('NFD'), sign.toUpperCase()].map(inAddress)
  return anyOf([...written, spelled[small] ?? sign, ...encoded].map(escaped))
}

/** A sign as addresses have it: letters and figures as they are, others in percent. */
function inAddress(sign: string): string {
  return encodeURIComponent(sign).replace(
    /^[^%\w]$/,
    (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
}

function anyOf(forms: readonly string[]): string {
  const all = [...new Set(forms)]
  return all.length === 1 ? all.join('') : `(?:${all.join('|')})`
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
