const plain = /^[a-z0-9]*$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const ascii = /^[\u0000-\u007f]*$/
const notAscii = /[^a-z0-9]+/g
const notWord = /[^\p{L}\p{N}]+/gu
const danish = /[æøå]/g

/**
 * A text with nothing left but its letters and digits, in lower case and composed form (NFKC: "ﬁ" is "fi"), so that line
 * wraps, hyphens, white space, case, punctuation and ways of writing an accent make no difference. "æ", "ø" and "å" are
 * "ae", "oe" and "aa", as keys and addresses write them.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text
  if (ascii.test(text)) return text.toLowerCase().replace(notAscii, '')
  const letters = text.normalize('NFKC').toLowerCase().replace(notWord, '').normalize('NFC')
  return letters.replace(danish, spelled)
}

function spelled(letter: string): string {
  if (letter === 'æ') return 'ae'
  return letter === 'ø' ? 'oe' : 'aa'
}
