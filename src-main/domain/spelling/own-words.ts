/** The endings a name or a learned word may have: "Vangs", "Lis'", "KOMBIT's". */
const genitive = /(?:'s|'|s)$/

/** Words that are never marked, whatever the dictionary says: capitals do not count, and a genitive is known with its word. */
export interface OwnWords {
  has(word: string): boolean
}

/** The words of the texts given, which are learned words, names of people, titles and the like. */
export function ownWords(texts: readonly string[]): OwnWords {
  const words = texts.flatMap((text) => [text, ...text.split(/[\s,()/]+/)]).map(plain)
  const known = new Set(words.filter((word) => word !== ''))
  return {
    has: (word) => {
      const asked = plain(word)
      return known.has(asked) || known.has(asked.replace(genitive, ''))
    },
  }
}

function plain(word: string): string {
  return word.normalize('NFC').toLocaleLowerCase('da').replaceAll('’', "'").replace(/[.-]$/, '')
}
