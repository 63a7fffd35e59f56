const plain = /^[a-z0-9]*$/
const notWord = /[^\p{L}\p{N}]+/gu

/**
 * A text with nothing left but its letters and digits, in lower case and composed form (NFKC: "ﬁ" is "fi"), so that line
 * wraps, hyphens, white space, case, punctuation and ways of writing an accent make no difference.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text
  return text.normalize('NFKC').toLowerCase().replace(notWord, '').normalize('NFC')
}
