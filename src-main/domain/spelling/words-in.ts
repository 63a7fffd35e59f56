/**
 * A word of a text: `from` and `to` are its place, `asked` how it is looked up (without soft hyphens, with plain apostrophes,
 * and with its full stop where it may be an abbreviation).
 */
export interface TextWord {
  readonly asked: string
  readonly from: number
  readonly to: number
}

/** The most letters a word is looked up with; what is longer is no word that anybody meant. */
export const longestWord = 100

/** What stands between two spaces, and what of it is no word at all: addresses, and all that has a figure or a sign in it. */
const run = /\S+/gu
const noWord = /[\p{N}@_\\=§]|:\/\/|^www\.|[\p{L}\p{N}]\.(dk|com|eu|net|org|nu)\b/iu
/** Letters, held together by hyphens, apostrophes and the full stops of an abbreviation; a hyphen may stand for what follows. */
const word = /[\p{L}\p{M}\u00AD]+(?:['’.\u2011-][\p{L}\p{M}\u00AD]+)*[-\u2011]?/gu
/** The longest an abbreviation is, or one of its parts. */
const short = 5
const capitals = /^\p{Lu}{1,5}(?:'?s)?$/u

/**
 * The words of a text whose spelling can be looked up, in order. Left out: single letters, words in up to five capitals
 * ("KL", "KL's"), whatever has figures in it or is an address ("1.000", "§ 23", "24.05.10-P20-31-26", "post@nordvig.dk"), and what is too long
 * to be a word.
 */
export function wordsIn(text: string): TextWord[] {
  return [...text.matchAll(run)]
    .filter(([said]) => !noWord.test(said))
    .flatMap(({ 0: said, index }) => wordsOf(said, index))
    .filter(
      ({ asked }) =>
        !capitals.test(asked) && asked.replace('.', '').length > 1 && asked.length <= longestWord,
    )
}

function wordsOf(said: string, at: number): TextWord[] {
  return [...said.matchAll(word)].flatMap(({ 0: found, index }) => {
    const parts = isAbbreviation(found) ? [{ part: found, index }] : sentencesIn(found, index)
    return parts.map((one) => textWord({ said, at, ...one }))
  })
}

interface Found {
  readonly said: string
  readonly at: number
  readonly part: string
  readonly index: number
}

function textWord({ said, at, part, index }: Found): TextWord {
  const from = at + index
  const stop = said.charAt(index + part.length) === '.' && isAbbreviation(part) ? '.' : ''
  return { asked: lookedUp(part) + stop, from, to: from + part.length }
}

function lookedUp(part: string): string {
  return part.normalize('NFC').replaceAll('\u00AD', '').replaceAll('’', "'").replaceAll('\u2011', '-')
}

function isAbbreviation(found: string): boolean {
  return found.split('.').every((part) => part.length <= short)
}

/** "slutter.Begynder" is two sentences without the space between them. */
function sentencesIn(found: string, index: number): { part: string; index: number }[] {
  return [...found.matchAll(/[^.]+/g)].map(({ 0: part, index: inside }) => ({ part, index: index + inside }))
}
