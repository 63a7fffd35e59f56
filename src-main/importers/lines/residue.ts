/** The words of a text: runs of letters and runs of digits, so that a number glued to a word is a word of its own. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}+|\p{N}+/gu) ?? []
}

/** What is left of a text when the words of `stored` are taken out of it, one for one and whatever their case. */
export function residue(text: string, stored: string): string {
  const left = new Map<string, number>()
  for (const word of wordsOf(stored)) left.set(fold(word), (left.get(fold(word)) ?? 0) + 1)
  const rest = text.replace(/\p{L}+|\p{N}+/gu, (word) => {
    const count = left.get(fold(word)) ?? 0
    if (count === 0) return word
    left.set(fold(word), count - 1)
    return ''
  })
  return rest
    .split(/\s+/)
    .filter((part) => wordsOf(part).length > 0)
    .join(' ')
}

function fold(word: string): string {
  return word.toLowerCase()
}
