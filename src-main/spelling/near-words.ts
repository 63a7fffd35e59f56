const letters = [...'etnrsiaogldkmvfbhpujåøæycwxzq']
/** Letters that link the parts of a compound, which may stand there or not: "låneoptagelse", "lånoptagelse". */
const links = ['e', 's']

/** Every string one slip from a word: two letters that changed places, a letter too many, another one, or one too few. */
export function nearWords(word: string): string[] {
  return slipsOf(word, { much: () => true, little: letters })
}

/**
 * The same without the linking letters. A compound is no slip for a word of the dictionary because a linking letter is all
 * that parts them.
 */
export function nearWordsButLinks(word: string): string[] {
  return slipsOf(word, {
    much: (letter) => !links.includes(letter),
    little: letters.filter((letter) => !links.includes(letter)),
  })
}

/** What may be a letter too many, and which letters may be missing. */
interface Slips {
  readonly much: (letter: string) => boolean
  readonly little: readonly string[]
}

function slipsOf(word: string, { much, little }: Slips): string[] {
  const places = [...word].map((letter, at) => ({
    letter,
    before: word.slice(0, at),
    after: word.slice(at + 1),
  }))
  const turned = places.map(
    ({ letter, before, after }) => before + after.slice(0, 1) + letter + after.slice(1),
  )
  const shorter = places.filter(({ letter }) => much(letter)).map(({ before, after }) => before + after)
  const other = places.flatMap(({ before, after }) => letters.map((letter) => before + letter + after))
  const longer = [...places.map(({ before }) => before), word].flatMap((before) =>
    little.map((letter) => before + letter + word.slice(before.length)),
  )
  return [...new Set([...turned, ...shorter, ...longer, ...other])].filter((near) => near !== word)
}
